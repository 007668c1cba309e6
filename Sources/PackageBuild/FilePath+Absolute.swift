import Foundation
import SystemPackage

extension FilePath {
    /// The same path from the root on, in normal form: what it means must not depend on who reads it where.
    var absolute: FilePath {
        guard isRelative else { return lexicallyNormalized() }
        return FilePath(FileManager.default.currentDirectoryPath).pushing(self).lexicallyNormalized()
    }
}
