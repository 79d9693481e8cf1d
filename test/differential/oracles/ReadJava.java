import com.sun.tools.javac.file.JavacFileManager;
import com.sun.tools.javac.parser.Scanner;
import com.sun.tools.javac.parser.ScannerFactory;
import com.sun.tools.javac.parser.Tokens.Token;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says of each Java file named on standard input what javac's scanner makes of it: its comments and its names, one JSON a line. */
class ReadJava {
  public static void main(String[] args) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var output = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    for (var path = input.readLine(); path != null; path = input.readLine()) {
      output.println("{\"path\":" + quoted(path) + ",\"found\":" + read(Files.readString(Path.of(path))) + "}");
    }
  }

  private static String read(String text) {
    var context = new Context();
    context.put(Log.errKey, new PrintWriter(Writer.nullWriter()));
    context.put(Log.outKey, new PrintWriter(Writer.nullWriter()));
    JavacFileManager.preRegister(context);
    var names = new StringBuilder();
    var comments = new StringBuilder();
    Scanner scanner = ScannerFactory.instance(context).newScanner(text, true);
    var end = 0;
    do {
      scanner.nextToken();
      Token token = scanner.token();
      if (token.kind == TokenKind.ERROR) return "null";
      // What lies between two tokens are blanks and comments.
      var gap = text.substring(end, Math.max(end, Math.min(token.pos, text.length()))).strip();
      if (!gap.isEmpty()) comments.append(comments.isEmpty() ? "" : ",").append(quoted(gap));
      if (token.kind == TokenKind.IDENTIFIER) names.append(names.isEmpty() ? "" : ",").append(quoted(token.name().toString()));
      end = token.endPos;
    } while (scanner.token().kind != TokenKind.EOF);
    return "{\"comments\":[" + comments + "],\"names\":[" + names + "]}";
  }

  private static String quoted(String text) {
    var made = new StringBuilder("\"");
    text.chars().forEach(sign -> {
      if (sign == '"' || sign == '\\') made.append('\\').append((char) sign);
      else if (sign < ' ') made.append(String.format("\\u%04x", sign));
      else made.append((char) sign);
    });
    return made.append('"').toString();
  }
}
