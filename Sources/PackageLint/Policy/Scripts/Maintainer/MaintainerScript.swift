/// A maintainer script as the rules see it.
struct MaintainerScript {
    /// `preinst`, `postinst`, `prerm`, `postrm` or `config`.
    let name: String
    /// What stands behind `#!`; empty if there is none.
    let hashbang: String
    /// The script read as shell, also where it is none: rules ask ``isShell`` where it matters.
    let script: ShellScript
    /// The physical lines.
    let rawLines: [Substring]
    /// The physical lines, counted from 1, that debhelper wrote.
    private let automatic: Set<Int>

    init(_ member: ControlMember) {
        name = member.name
        rawLines = member.text.split(separator: "\n", omittingEmptySubsequences: false)
        let first = rawLines.first ?? ""
        hashbang = first.hasPrefix("#!") ? String(first.dropFirst(2).trimmingSpaces()) : ""
        script = ShellScript(
            member.bytes, dialect: ShellDialect(interpreter: Self.program(of: hashbang)) ?? .posix)
        automatic = Self.automaticLines(rawLines)
    }

    private static func program(of hashbang: String) -> String {
        let words = hashbang.split { $0 == " " || $0 == "\t" }
        guard words.first == "/usr/bin/env", words.count > 1 else { return words.first.map(String.init) ?? "" }
        return String(words[1])
    }

    /// The program that runs it, as it is written; behind `/usr/bin/env` its argument.
    var interpreter: String { Self.program(of: hashbang) }

    /// The program's name without its folder.
    var interpreterName: String { interpreter.split(separator: "/").last.map(String.init) ?? "" }

    /// Whether a shell runs it.
    var isShell: Bool {
        ["sh", "ash", "bash", "dash", "csh", "tcsh", "ksh", "pdksh", "mksh", "zsh"].contains(interpreterName)
    }

    /// Whether debhelper wrote what stands in this line.
    func isAutomatic(_ line: Int) -> Bool { automatic.contains(line) }

    private static func automaticLines(_ lines: [Substring]) -> Set<Int> {
        var isInside = false
        var numbers: Set<Int> = []
        for (index, line) in lines.enumerated() {
            if line.hasPrefix("# Automatically added by ") { isInside = true }
            if line.hasPrefix("# End automatically added section") { isInside = false }
            if isInside { numbers.insert(index + 1) }
        }
        return numbers
    }

    /// Reports `tag` at a command, where lintian points too: at the last line of one that is continued.
    func report(_ tag: Tag, _ context: String = "", at command: ShellCommand, _ findings: inout Findings) {
        findings.add(tag, context, at: name, line: script.line(containing: command.line)?.lastNumber ?? command.line)
    }

    /// Whether the command is followed by `|| true`.
    func ignoresFailure(of command: ShellCommand) -> Bool {
        guard command.follower == .or, let next = script.command(after: command) else { return false }
        return ["true", ":"].contains(next.name)
    }
}

extension CheckedPackage {
    /// The maintainer scripts that have an interpreter.
    var readableMaintainerScripts: [MaintainerScript] {
        maintainerScripts.filter { $0.kind == .file && !$0.bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) }
            .map(MaintainerScript.init).filter { !$0.hashbang.isEmpty }
    }
}
