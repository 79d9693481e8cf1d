// Says of each Go file named on standard input what Go's own scanner makes of it: its comments and its names, one JSON a line.
package main

import (
	"bufio"
	"encoding/json"
	"go/parser"
	"go/scanner"
	"go/token"
	"os"
)

type found struct {
	Comments []string `json:"comments"`
	Names    []string `json:"names"`
}

type line struct {
	Path  string `json:"path"`
	Found *found `json:"found"`
}

func read(path string) *found {
	source, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	files := token.NewFileSet()
	if _, err := parser.ParseFile(files, path, source, parser.SkipObjectResolution); err != nil {
		return nil
	}
	result := &found{Comments: []string{}, Names: []string{}}
	var lexer scanner.Scanner
	lexer.Init(files.AddFile(path, -1, len(source)), source, nil, scanner.ScanComments)
	for {
		_, kind, text := lexer.Scan()
		switch kind {
		case token.EOF:
			return result
		case token.COMMENT:
			result.Comments = append(result.Comments, text)
		case token.IDENT:
			result.Names = append(result.Names, text)
		}
	}
}

func main() {
	input := bufio.NewScanner(os.Stdin)
	output := json.NewEncoder(os.Stdout)
	for input.Scan() {
		if err := output.Encode(line{input.Text(), read(input.Text())}); err != nil {
			panic(err)
		}
	}
}
