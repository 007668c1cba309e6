import SystemPackage

/// The checkout that these tests were built from.
enum Repository {
    /// Its top folder.
    static let root: FilePath = {
        var path = FilePath(#filePath)
        for _ in 0..<3 { path.removeLastComponent() }
        return path
    }()
}
