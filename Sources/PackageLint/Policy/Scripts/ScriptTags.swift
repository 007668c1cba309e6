/// Tags that maintainer scripts and shipped scripts share.
enum ScriptTags {
    static let withoutInterpreter = Tag(
        "script-without-interpreter", .error, "A script does not say in its first line what runs it.",
        advice: "dpkg, or the kernel, cannot start it (\"Exec format error\"). Begin it with `#!/bin/sh`.",
        source: "Debian Policy 10.4")
    static let notAbsolute = Tag(
        "interpreter-not-absolute", .warning, "The interpreter in a script's first line is no absolute path.",
        advice: "The kernel looks for it in the folder where the caller happens to be. Write the whole path.",
        source: "execve(2)")
    static let wrongPath = Tag(
        "wrong-path-for-interpreter", .error, "The interpreter in a script's first line lies elsewhere.",
        advice: """
            A virtual environment or the build machine wrote its own path. On the server nothing is there; write the \
            path of Debian's package.
            """,
        source: "Debian Policy 10.4")
    static let csh = Tag(
        "csh-considered-harmful", .warning, "A script is written for csh.",
        advice: "Few systems have it, and its errors pass unnoticed. Write it for `/bin/sh`.",
        source: "Debian Policy 10.4")
}
