/// JavaScript and CSS libraries that Debian has as packages, by the names under which other hosts serve them.
enum HostedLibraries {
    /// A library: its package, the names of its files, their endings, and how a version is written behind the name.
    private struct Library {
        let package: String
        let names: [String]
        var endings = [".js"]
        var version = Version.none
    }

    private enum Version {
        case none
        /// `-3.7.1`, `-4.0b2`.
        case afterHyphen
        /// `4.2`.
        case direct
    }

    private static let libraries = [
        Library(package: "libjs-bootstrap", names: ["bootstrap"], endings: [".js", ".css"], version: .afterHyphen),
        Library(package: "libjs-chai", names: ["chai"], version: .direct),
        Library(
            package: "node-html5shiv", names: ["html5shiv", "html5shiv-printshiv"], version: .direct),
        Library(package: "libjs-jquery", names: ["jquery"], version: .afterHyphen),
        Library(package: "libjs-jquery-flot", names: ["jquery.flot", "jquery-flot"], version: .afterHyphen),
        Library(package: "libjs-jquery-mobile", names: ["jquery.mobile", "jquery-mobile"], version: .afterHyphen),
        Library(package: "libjs-jquery-ui", names: ["jquery.ui", "jquery-ui"], version: .afterHyphen),
        Library(package: "libjs-modernizr", names: ["modernizr"]),
        Library(package: "libjs-mocha", names: ["mocha"], endings: [".js", ".css"]),
        Library(package: "libjs-normalize", names: ["normalize"], endings: [".css"]),
        Library(package: "libjs-openlayers", names: ["openlayers"]),
        Library(package: "libjs-prototype", names: ["prototype"]),
        Library(package: "libjs-rx", names: ["rx", "rx.umd"]),
    ]

    /// The package of the library that `address` names.
    static func library(at address: KnownSites.Address) -> String? {
        if let special = special(address) { return special }
        return libraries.first { library in
            library.endings.contains { ending in
                guard address.file.hasSuffix(ending) else { return false }
                var stem = address.file.dropLast(ending.count)
                if stem.hasSuffix(".min") { stem.removeLast(4) }
                return library.names.contains { isNamed(stem, $0, library.version) }
            }
        }?.package
    }

    private static func special(_ address: KnownSites.Address) -> String? {
        if address.path.hasPrefix("mobile/"), address.host == "code.jquery.com" { return "libjs-jquery-mobile" }
        if address.has(domain: "jqueryui.com") || address.whole.hasSuffix("/jquery/ui/\(address.file)") {
            return "libjs-jquery-ui"
        }
        if let name = ["jquery.flot", "jquery-flot", "jquery.mobile", "jquery-mobile", "jquery.ui", "jquery-ui"].first(
            where: { address.file == "\($0).css" })
        {
            return "libjs-" + name.replacing(".", with: "-")
        }
        let file = address.file.prefix { $0 != "?" }
        if file == "mathjax.js" || file == "mathjax.min.js" { return "libjs-mathjax" }
        let parts = address.whole.split(separator: "/")
        let isExpect = parts.count > 3 && parts[parts.count - 3] == "expect.js" && address.file.hasPrefix("index")
        return isExpect ? "libjs-expect.js" : nil
    }

    private static func isNamed(_ stem: Substring, _ name: String, _ version: Version) -> Bool {
        guard stem.hasPrefix(name) else { return false }
        let rest = stem.dropFirst(name.count)
        if rest.isEmpty { return true }
        switch version {
        case .none: return false
        case .direct: return rest.first?.isNumber == true && rest.allSatisfy { $0.isNumber || $0 == "." }
        case .afterHyphen:
            return rest.first == "-" && rest.dropFirst().first?.isNumber == true
                && rest.dropFirst().allSatisfy { $0.isNumber || $0 == "." || $0 == "b" }
        }
    }
}
