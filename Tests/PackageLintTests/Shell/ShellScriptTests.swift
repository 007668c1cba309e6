import PackageLint
import Testing

@Suite struct ShellScriptTests {
    private func names(_ text: String) -> [String] { ShellScript(text).commands.map(\.name) }

    @Test func `takes quotes away and leaves expansions`() throws {
        let script = ShellScript(#"chown -R "$USER":'group' /var/lib/a\ b"#)
        let command = try #require(script.commands.first)
        #expect(command.words.map(\.text) == ["chown", "-R", "$USER:group", "/var/lib/a b"])
        #expect(command.words.map(\.isExpanded) == [false, false, true, false])
    }

    @Test func `sees no command in comments, quotes and here-documents`() {
        let script = """
            # rm -rf /
            echo 'rm -rf /' "adduser x" # mknod
            cat <<EOF
            killall five
            EOF
            cat <<-'END' > /dev/null
            \tkillall six
            \tEND
            true
            """
        #expect(names(script) == ["echo", "cat", "cat", "true"])
        #expect(ShellScript(script).commands[1].redirections.first?.hereDocument == "killall five\n")
        #expect(ShellScript(script).commands[2].redirections.first?.hereDocument == "killall six\n")
    }

    @Test func `sees commands in substitutions and compound commands`() {
        let script = """
            if ! getent passwd app >/dev/null; then adduser --system app; fi
            for d in a b; do mkdir -p "$(readlink -f `pwd`)/$d"; done
            while read -r x; do echo "$x"; done < list
            ( cd /; ls ) | { cat; }
            setup() { install -d /srv; }
            """
        #expect(
            names(script) == [
                "getent", "adduser", "for", "mkdir", "readlink", "pwd", "read", "echo", "cd", "ls", "cat", "install",
            ])
        #expect(ShellScript(script).functions == ["setup"])
    }

    @Test func `knows the branch, the function and whether the status matters`() throws {
        let script = ShellScript(
            """
            case "$1" in
                configure|reconfigure) systemctl start app || true ;;
                (purge) clean() { rm -rf /var/lib/app; } ;;
            esac
            ! false
            """)
        let start = try #require(script.calls(of: "systemctl").first)
        #expect(start.branches == [["configure", "reconfigure"]])
        #expect(start.follower == .or && start.isTested && start.depth == 1)
        let remove = try #require(script.calls(of: "rm").first)
        #expect(remove.branches == [["purge"]] && remove.function == "clean" && !remove.isTested)
        #expect(script.calls(of: "false").first?.isTested == true)
    }

    @Test func `counts physical lines`() {
        let script = ShellScript("#!/bin/sh\n\nchown \\\n  a:b \\\n  /c\necho 'x\ny'\nls\n")
        #expect(script.commands.map(\.line) == [3, 6, 8])
        #expect(script.lines.map(\.number) == [3, 6, 7, 8])
        #expect(script.lines[0].lastNumber == 5 && script.lines[0].text == "chown   a:b   /c")
    }

    @Test func `empties quotes on request`() {
        let line = ShellScript(#"echo 'a' "b $x" c # d"#).lines.first
        #expect(line?.text == #"echo 'a' "b $x" c "#)
        #expect(line?.withoutSingleQuotes == #"echo '' "b $x" c "#)
        #expect(line?.withoutQuotes == #"echo '' "" c "#)
    }

    @Test func `tells redirections from words`() throws {
        let command = try #require(ShellScript("LANG=C foo 2>&1 >>log <in bar").commands.first)
        #expect(command.words.map(\.text) == ["foo", "bar"])
        #expect(command.assignments.map(\.text) == ["LANG=C"])
        #expect(command.redirections.map(\.symbol) == [">&", ">>", "<"])
        #expect(command.redirections.map(\.descriptor) == [2, nil, nil])
        #expect(command.redirections.map(\.target.text) == ["1", "log", "in"])
    }

    @Test(arguments: [
        "if true; then\n", "fi", "if true; then fi", "for x in a b; echo; done", "case x in a) ;; b", "{ echo; ", "( )",
        "echo 'a", "echo \"a", "echo `a", "echo $(a", "echo ${a", "echo $((1", "a && ; b", "| a", "a | | b", ";; a",
        "a;;", "f() ", "f( a ) { b; }", "while true; do done", "} ", "a=(1 2)", "cat <<<x", "cat <(ls)", "echo >",
        "function f() { a; }", "for ((i=0;i<3;i++)); do a; done", "for 1-x in a; do b; done", "case in esac", "a ) b",
    ])
    func `finds what dash refuses`(_ script: String) {
        #expect(ShellScript(script).fault != nil)
    }

    @Test(arguments: [
        "", "#!/bin/sh\n", "if a; then b; elif c; then d; else e; fi", "for x; do a; done", "for x\ndo a\ndone",
        "for x in; do a; done", "case x in esac", "case x in (a|b) ;; c) d; esac", "f () { a; }; f2()\n(b)",
        "a && \\\n b ||\n c", "! a | b", "{ a; } 2>&1 | b", "echo $((1+(2*3))) ${a:-$(b)} ${#a} $#", "[ a = b ] && c",
        "[[ a == b ]]", "cat <<A <<B\n(\nA\n'\nB\n", "echo ${a%\"}\"} ${b#'}'}", "a=1 b=2", "> file", "echo a#b $'x'",
        "if if a; then b; fi then c; fi", "x=`echo \\`echo a\\``", "echo fi done esac }", "a &\nb & c", "a; # end",
        "case $x in\n*[!0-9]*|'') a;;\nesac", "cat <<EOF\nno end", "echo \"$(case a in a) b;; esac)\"", "a=; b",
        "while a; do b; done < c > d &", "until a; do b; done", "echo \\\n", "( a ) > b", "((a))", "export a=$(b c)",
        "x=$((echo a; sleep 1) | cat)", "x=\"$((echo ')' ; b) || c)\"", "x=$((1 + (2)))",
    ])
    func `takes what dash takes`(_ script: String) {
        #expect(ShellScript(script).fault == nil)
    }

    @Test(arguments: [
        "a=(1 '2' $(b))", "a+=(1)", "cat <<<x", "diff <(ls) >(cat)", "function f { a; }", "function f() { a; }",
        "a &> b",
        "for ((i=0;i<3;i++)); do a; done", "((a++))", "if [[ $a =~ ^(x|y)$ && -n b ]]; then c; fi", "a |& b",
        "case a in b) c ;& d) e ;;& esac", "select x in a; do b; done", "time a | b", "f-g() { a; }", "echo $'a\\'b'",
    ])
    func `takes what bash takes`(_ script: String) {
        #expect(ShellScript(script, dialect: .bash).fault == nil)
    }

    @Test func `goes on behind a fault`() {
        let script = ShellScript("fi\nadduser a\necho 'no end\nchown b c\n")
        #expect(script.fault?.line == 1)
        #expect(script.commands.map(\.name) == ["adduser", "chown"])
    }

    @Test func `stays calm whatever the bytes`() {
        for piece in [
            "$(", "`", "${", "$((", "\"$(", "(", "{ ", "if ", "case x in a) ", "elif ", "f() ", "time ", "! ",
        ] {
            for dialect in [ShellDialect.posix, .bash] {
                _ = ShellScript(String(repeating: piece, count: 20_000), dialect: dialect)
            }
        }
        _ = ShellScript(String(repeating: "echo 'a\n", count: 100_001))
        var bytes: [UInt8] = []
        for number in 0..<100_000 { bytes.append(UInt8(truncatingIfNeeded: number &* 2_654_435_761 >> 7)) }
        _ = ShellScript(bytes)
    }
}
