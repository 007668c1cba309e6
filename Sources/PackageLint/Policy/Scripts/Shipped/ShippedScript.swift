/// A file with a `#!` line.
struct ShippedScript {
    let file: PackagedFile
    /// The interpreter as it is written; behind `/usr/bin/env` what env starts.
    let interpreter: String
    /// Whether env looks for it.
    let usesEnv: Bool

    /// Nil if `file` is no script.
    init?(_ file: PackagedFile) {
        guard case .script(let path, let argument) = file.content else { return nil }
        self.file = file
        let words = argument.split { $0 == " " || $0 == "\t" }
        usesEnv = path == "/usr/bin/env" && !words.isEmpty
        interpreter = usesEnv ? String(words.first { !$0.hasPrefix("-") && !$0.contains("=") } ?? words[0]) : path
    }

    /// The interpreter without its folder.
    var name: String { interpreter.split(separator: "/").last.map(String.init) ?? "" }

    var isAbsolute: Bool { interpreter.hasPrefix("/") || usesEnv }

    /// Whether it is an example or a source, which nobody starts.
    var isDocumentation: Bool { file.isBelow("usr/share/doc") || file.isBelow("usr/src") }

    /// Whether the interpreter is still to be put in, or the line is a module's of Debian's Python.
    var isTemplate: Bool {
        file.isBelow("usr/share/cargo/registry")
            || name == "python" && file.isBelow("usr/lib/python3/dist-packages")
            || file.name.hasSuffix(".in") && (interpreter.hasPrefix("@") || interpreter.hasPrefix("<<"))
    }

    var isInProgramFolder: Bool { file.path.hasPrefix("bin/") || file.path.contains("bin/") }

    /// Whether somebody may want to start it.
    var isProgram: Bool { file.isExecutable || isInProgramFolder || file.isBelow("etc/init.d") }

    private static let moduleEndings = [".pm", ".py"]
    private static let templateEndings = [".in", ".erb", ".ex"]
    private static let readFolders = [
        "etc/menu-methods", "usr/share/bash-completion/completions", "etc/X11/Xsession.d", "usr/share/doc", "usr/src",
    ]

    /// Whether it is read by another program, which does not need the execute bit.
    var mayLackExecuteBit: Bool {
        let isInLibrary = file.isBelow("usr/lib") || file.isBelow("usr/share")
        return isInLibrary && Self.moduleEndings.contains { file.path.contains($0) }
            || isInLibrary && file.path.contains("/ruby/") && file.name.hasSuffix(".rb")
            || Self.templateEndings.contains { file.name.hasSuffix($0) }
            || Self.readFolders.contains { file.isBelow($0) }
            || ["etc/init.d/skeleton", "usr/share/debconf/confmodule", "usr/share/debconf/confmodule.sh"]
                .contains(file.path)
    }
}
