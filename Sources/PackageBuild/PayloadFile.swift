import DebianPackage

/// A file or symbolic link of a payload folder.
struct PayloadFile: Sendable, Equatable {
    /// What it is.
    enum Kind: Sendable, Equatable {
        case file(SourceFile)
        case link(target: String)
    }

    /// The path below the folder.
    let relativePath: String
    let kind: Kind
}
