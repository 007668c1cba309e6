public import ArgumentParser

/// The command `vsdeb`; each subcommand has a file of its own.
public struct Vsdeb: AsyncParsableCommand {
    /// What `vsdeb --help` says.
    public static let configuration = CommandConfiguration(
        commandName: "vsdeb",
        abstract: "Turn a Python web application into a Debian package.",
        discussion: """
            vsdeb reads vsdeb.yaml, builds the frontend, gathers the wheels that requirements.lock names, and writes a \
            .deb that brings its own service, its nginx site and its Python environment:

              vsdeb init                       vsdeb.yaml for the application in this folder
              vsdeb build                      dist/NAME_VERSION_ARCH.deb
              vsdeb check dist/NAME_VERSION_ARCH.deb
              vsdeb inspect dist/NAME_VERSION_ARCH.deb
              sudo vsdeb test dist/NAME_VERSION_ARCH.deb
              sudo apt install ./dist/NAME_VERSION_ARCH.deb

            Shell completion: vsdeb --generate-completion-script bash
            """,
        version: version,
        subcommands: [Init.self, Build.self, Check.self, Inspect.self, Diff.self, TestCommand.self]
    )

    /// The version of vsdeb itself.
    static let version = "0.1.0"

    /// For ArgumentParser.
    public init() {}
}
