import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { approved, judgeOnGitHub, start } from './decision-on-github.ts'

/** A proxy that tunnels whatever it is asked for to one port of this machine, and notes what it was asked for. */
async function startProxy(port: number) {
  const asked: string[] = []
  const server = createServer().on('connect', ({ url = '' }, socket) => {
    asked.push(url)
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
    socket.on('error', () => target.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port: own } = server.address() as AddressInfo
  return { asked, url: `http://127.0.0.1:${own}`, [Symbol.dispose]: () => void server.close() }
}

/** @returns the exit code of a gate whose GitHub is at `github.test`, and what the proxy was asked for */
async function judge(through: 'proxy' | 'nothing') {
  await using github = await start()
  const { port } = new URL(github.url)
  using proxy = await startProxy(Number(port))
  const env =
    through === 'proxy' ? { http_proxy: proxy.url, GITHUB_API_URL: `http://github.test:${port}` } : {}
  const { run } = await judgeOnGitHub(github, { prepare: approved('lee'), env })
  return { exitCode: run.exitCode, asked: proxy.asked.length > 0 }
}

test('GitHub is asked through the proxy of a runner that has one', async () => {
  const [direct, proxied] = [await judge('nothing'), await judge('proxy')]
  expect(direct.asked).toBe(false)
  expect(proxied.asked).toBe(true)
  expect(proxied.exitCode).toBe(direct.exitCode)
})
