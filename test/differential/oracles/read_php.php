<?php
// Says of each PHP file named on standard input what PHP's own lexer makes of it: its comments and its names, one JSON a line.

function read(string $path): ?array
{
    $text = file_get_contents($path);
    if (!mb_check_encoding($text, 'UTF-8')) {
        return null;
    }
    try {
        $tokens = PhpToken::tokenize($text, TOKEN_PARSE);
    } catch (ParseError) {
        return null;
    }
    $comments = $names = [];
    foreach ($tokens as $token) {
        if ($token->is([T_COMMENT, T_DOC_COMMENT])) {
            $comments[] = $token->text;
        } elseif ($token->is([T_STRING, T_VARIABLE, T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED, T_NAME_RELATIVE, T_STRING_VARNAME])) {
            array_push($names, ...array_filter(explode('\\', ltrim($token->text, '$'))));
        } elseif ($token->is([T_INT_CAST, T_DOUBLE_CAST, T_STRING_CAST, T_ARRAY_CAST, T_OBJECT_CAST, T_BOOL_CAST, T_UNSET_CAST])) {
            $names[] = trim($token->text, "() \t");
        }
    }
    return ['comments' => $comments, 'names' => $names];
}

while (($line = fgets(STDIN)) !== false) {
    $path = rtrim($line, "\n");
    echo json_encode(['path' => $path, 'found' => read($path)], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
}
