import Foundation
import SystemPackage

/// Where wheels are kept from one build to the next (XDG Base Directory Specification).
enum CacheFolder {
    /// `$XDG_CACHE_HOME/vsdeb`, else `~/.cache/vsdeb`.
    static func path(environment: [String: String]) -> FilePath {
        if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") {
            return FilePath(folder).appending("vsdeb")
        }
        let named = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = named ?? FileManager.default.homeDirectoryForCurrentUser.path
        return FilePath(home).appending(".cache").appending("vsdeb")
    }
}
