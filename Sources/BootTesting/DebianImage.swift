public import SystemPackage

/// A Debian in a folder, ready to be booted; nothing ever writes into it.
public struct DebianImage: Equatable, Sendable {
    /// Where the image comes from this time.
    public enum Origin: Equatable, Sendable {
        /// It was made just now.
        case made
        /// It lay in the cache and is young enough.
        case cached
        /// It lay in the cache, is older than wanted, and could not be made anew for this reason.
        case outdated(reason: String)
    }

    /// What it is made of.
    public let recipe: ImageRecipe
    /// The folder that holds the image and the notes on it.
    public let folder: FilePath
    /// Where it comes from.
    public let origin: Origin

    /// The Debian release.
    public var suite: Suite { recipe.suite }
    /// The image's root folder.
    public var root: FilePath { folder.appending("root") }
    /// Held shared by every machine on the image, and alone by who removes it.
    var lock: FilePath { Self.lock(of: folder) }

    static func lock(of folder: FilePath) -> FilePath { folder.appending("in-use") }
}

extension DebianImage {
    /// A folder with `root` in it that nobody checked, for tests of what happens when it does not boot.
    package static func unchecked(_ folder: FilePath) -> DebianImage {
        DebianImage(recipe: ImageRecipe(.bookworm), folder: folder, origin: .cached)
    }
}
