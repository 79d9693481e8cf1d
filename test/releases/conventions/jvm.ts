import { type Convention, DAY } from '../convention.ts'

export const JVM: readonly Convention[] = [
  {
    project: 'okhttp: Gradle, a date in emphasis',
    policy: { recipe: 'Java and Kotlin with Gradle' },
    versions: { earlier: ['5.1.0', '5.2.0'], next: '5.3.0', lower: '5.0.1', skipped: '5.5.0' },
    tag: (version) => `parent-${version}`,
    absent: ['lock file'],
    files: ({ manifest, log }) => ({
      'build.gradle.kts': 'plugins {\n  id("java-library")\n}\n\ngroup = "org.example.orbit"\n',
      'gradle.properties': `org.gradle.caching=true\nGROUP=org.example.orbit\nVERSION_NAME=${manifest}\n`,
      'CHANGELOG.md': `Change Log
==========

${log.map((version) => `## Version ${version}\n\n_2026-02-28_\n\n * Fix: Count each orbit once.\n`).join('\n')}`,
    }),
  },
  {
    project: 'gson: Maven',
    policy: { recipe: 'Java with Maven' },
    versions: { earlier: ['2.13.0', '2.13.1'], next: '2.13.2', lower: '2.12.9', skipped: '2.13.4' },
    tag: (version) => `orbit-parent-${version}`,
    absent: ['lock file'],
    files: ({ manifest, log }) => ({
      'pom.xml': `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example.orbit</groupId>
  <artifactId>orbit-parent</artifactId>
  <version>\${revision}</version>
  <properties>
    <revision>${manifest}</revision>
  </properties>
</project>
`,
      'CHANGELOG.md': `# Change Log

${log.map((version) => `## Version ${version} - ${DAY}\n\n* Count each orbit once ([#1](https://example.org/1))\n`).join('\n')}`,
    }),
  },
]
