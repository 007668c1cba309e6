import SystemPackage

@testable import DebianPackage

/// A small package with one of everything.
func sampleContents(source: FilePath? = nil) throws -> DebContents {
    var tree = FileTree()
    let script = FileContent.text("#!/bin/sh\necho hello\n")
    try tree.addFile(InstalledPath("/usr/bin/hello"), script, mode: 0o755, origin: "a script")
    try tree.addFile(InstalledPath("/etc/hello.conf"), .text("greeting=hello\n"), origin: "a conffile")
    let doc = String(repeating: "text ", count: 500)
    for name in ["one-311.txt", "other.txt", "one-312.txt"] {
        try tree.addFile(InstalledPath("/opt/hello/lib/\(name)"), .text(doc), origin: "documents")
    }
    try tree.addFile(InstalledPath("/opt/hello/lib/été.txt"), .text("summer\n"), origin: "documents")
    try tree.addLink(InstalledPath("/opt/hello/a-link"), to: "lib/other.txt", origin: "a link")
    if let source {
        try tree.addFile(InstalledPath("/opt/hello/source"), .source(SourceFile(source)), origin: "a source")
    }
    var control = ControlParagraph()
    try control.set("Package", "hello")
    try control.set("Version", "1.0")
    try control.set("Architecture", "all")
    try control.set("Maintainer", "Hello maintainers <hello@hello.example>")
    try control.setDescription(synopsis: "greeter", extended: "Greets.\n\nAgain.")
    return DebContents(
        control: control, scripts: [try MaintainerScript(.postinst, text: "#!/bin/sh\nset -e\n")],
        conffiles: [try InstalledPath("/etc/hello.conf")], triggers: "interest-noawait /usr/bin/python3\n", tree: tree,
        library: try InstalledPath("/opt/hello/lib"))
}

/// A writer for tests: fast, with a fixed date.
func sampleWriter(_ method: Compression.Method = .gzip, cores: Int = 2) throws -> DebWriter {
    DebWriter(compression: try Compression(method, level: method == .none ? 0 : 1), time: 1_700_000_000, cores: cores)
}
