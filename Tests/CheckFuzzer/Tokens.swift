/// Pieces that mean something to one of the formats, often at the edge of what they allow.
enum Tokens {
    static func any(_ generator: inout SplitMix) -> [UInt8] {
        if Int.random(in: 0..<8, using: &generator) == 0 { return long(&generator) }
        return Array((all.randomElement(using: &generator) ?? "").utf8)
    }

    /// Something very often: deep nesting is what parsers that call themselves cannot take.
    private static func long(_ generator: inout SplitMix) -> [UInt8] {
        let piece = Array((repeated.randomElement(using: &generator) ?? "").utf8)
        let count = [100, 3_000, 60_000].randomElement(using: &generator) ?? 100
        return Array(repeatElement(piece, count: count).joined())
    }

    private static let repeated = [
        "(", "[", "{", "$(", "`", "\"", "'", "{\n", "if true; then ", "case a in a) ", "while :; do ", "\\", "\\\n",
        "../",
        "a/", " ", "\n", "\t", "#", ";", "not ", "-", "((", "${a:-", "<<E ", "<", "/", "@", "%", ":", ",", "|", "a ",
        "[Unit]\n", "f(", "lambda: ", "0", "9", "é", "\u{301}", "<div>", "\0", "&&", "A: b\n", " .\n", "a (>= 1), ",
        "[a-",
    ]

    private static let all = [
        "\0", "\n", "\r\n", "\n\n", " ", "\t", "=", ":", "#!/bin/sh\n", "#!", "#!/usr/bin/env python3\n", "%i", "%%",
        "%",
        "-1", "0", "1", "99999999999999999999", "-9223372036854775808", "0x7fffffff", "1e309", "\u{FEFF}", "\u{202E}",
        "é",
        "\u{FFFD}", "../", "/../..", "//", "/", ".", "~", "*", "[", "]", "[Service]\n", "[Install]\n", "Type=forking\n",
        "ExecStart=", "ExecStart=-", "ExecStart=@/bin/x", "Environment=\"", "User=root\n", "\\\n", "\\x", "\\", "'",
        "\"",
        "'''", "\"\"\"", "`", "$(", "${", "$((", "<<EOF\n", "<<'", "|", "||", "&&", ";;", "esac\n", "fi\n", "done\n",
        "}\n",
        "{", "}", ";", "server {", "location / {", "proxy_pass http://unix:", "root /", "include ", "if (", "bind = ",
        "bind = [", "def f(", "lambda", "import os\n", "f\"{", "workers = ", "Depends: ", "Version: 1:2:3-\n",
        "Description:",
        " .\n", "Package: \n", "(>= ", "(<", "|", ",,", "<!nocheck>", "[!amd64]",
        "Requires-Dist: a; python_version < '",
        "Name: ", "name,sha256=,\n", "[console_scripts]\na = b:c\n", "License: GPL\n", "Copyright: \u{A9}",
        "Files: *\n",
        " -- A <a@b>  Mon, 30 Feb 2026 25:61:61 +9999\n", "interest-noawait ", "activate /usr/sbin/ldconfig\n",
        "Template: a/b\nType: select\n", "\u{7F}ELF\u{2}\u{1}\u{1}", "<script src=\"http://", "<link href=//", "<!--",
        "sample: tag-that-is-not ", "* ", "[linux-any]: x", "/etc/x", "remove-on-upgrade /etc/x\n",
    ]
}
