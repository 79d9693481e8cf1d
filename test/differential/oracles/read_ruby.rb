# Says of each Ruby file named on standard input what Ruby's own lexer makes of it: its comments and its names, one JSON a line.
require 'json'
require 'ripper'

NAMES = %i[on_ident on_const on_ivar on_cvar on_gvar on_label].freeze

STDIN.each_line(chomp: true) do |path|
  text = File.read(path, encoding: 'UTF-8')
  found = nil
  if text.valid_encoding? && !Ripper.sexp(text).nil?
    comments = []
    names = []
    Ripper.lex(text).each do |_, kind, token|
      comments << token if %i[on_comment on_embdoc_beg on_embdoc on_embdoc_end].include?(kind)
      # `level=` is the name of a setter; `$;` is a global without a name.
      name = token.gsub(/\A[@$]+|[?!:=]+\z/, '')
      names << name if NAMES.include?(kind) && name.match?(/\A[[:alpha:]_]/)
    end
    found = { comments: comments, names: names }
  end
  puts JSON.generate({ path: path, found: found })
end
