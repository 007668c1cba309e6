public import ArgumentParser
public import DebianPackage
public import SystemPackage

extension FilePath: @retroactive ExpressibleByArgument {
    /// Takes any path but the empty one.
    public init?(argument: String) {
        guard !argument.isEmpty else { return nil }
        self.init(argument)
    }

    /// Shells complete it as a path.
    public static var defaultCompletionKind: CompletionKind { .file() }
}

extension Compression.Method: ExpressibleByArgument {}
