/// Pages that make a browser ask other hosts, which learn who reads what.
struct PrivacyBreachCheck: FileCheck {
    static let generic = Tag(
        "privacy-breach-generic", .warning, "A page loads something from another host.",
        advice: """
            Each visit tells that host the visitor's address, and the page fails where there is no way to the Internet.
            Ship the script, style, font or picture with the page.
            """,
        source: "Debian Policy 2.1 (Social Contract); lintian's own rule")
    static let embedded = Tag(
        "privacy-breach-uses-embedded-file", .error, "A page loads a library from a host that serves libraries.",
        advice: "Debian has the library as a package: depend on that, or bundle the file.",
        source: "lintian's own rule")
    static let adsense = Tag(
        "privacy-breach-google-adsense", .error, "A page loads Google's advertisements or statistics.",
        advice: "Google learns who uses the software. Remove the script.", source: "lintian's own rule")
    static let logo = Tag(
        "privacy-breach-logo", .error, "A page loads a logo from another host.",
        advice: "Ship the picture, or leave it out.", source: "lintian's own rule")
    static let facebook = Tag(
        "privacy-breach-facebook", .error, "A page loads something of Facebook's.",
        advice: "Facebook follows its users by it. Use a plain link.", source: "lintian's own rule")
    static let donation = Tag(
        "privacy-breach-donation", .error, "A page loads a button for donations from another host.",
        advice: "Ship the picture of the button, and make it a plain link.", source: "lintian's own rule")
    static let validator = Tag(
        "privacy-breach-w3c-valid-html", .error, "A page loads the W3C's mark of valid HTML.",
        advice: "Ship the picture, or leave it out.", source: "lintian's own rule")
    static let statistics = Tag(
        "privacy-breach-statistics-website", .error, "A page loads a counter of visits.",
        advice: "Count visits in the web server's log.", source: "lintian's own rule")
    static let piwik = Tag(
        "privacy-breach-piwik", .error, "A page loads Piwik's counter of visits.",
        advice: "Count visits in the web server's log.", source: "lintian's own rule")
    static let search = Tag(
        "privacy-breach-google-cse", .error, "A page loads Google's search of one site.",
        advice: "Ship a search of your own, or a plain link.", source: "lintian's own rule")
    static let plus = Tag(
        "privacy-breach-google-plus", .error, "A page loads something of Google Plus.",
        advice: "The service has ended; remove it.", source: "lintian's own rule")

    static let tags = [
        generic, embedded, adsense, logo, facebook, donation, validator, statistics, piwik, search, plus,
    ]

    private static let endings: Set = ["css", "htm", "html", "js", "xht", "xhtm", "xhtml", "xml"]

    private static func isPage(_ name: Substring) -> Bool {
        guard let dot = name.utf8.lastIndex(of: 0x2E) else { return false }
        let ending = name[name.index(after: dot)...].lowercased()
        if endings.contains(ending) { return true }
        // html5, htm4 and such.
        return ending.last?.isNumber == true && ["htm", "html", "xhtm", "xhtml"].contains(String(ending.dropLast()))
    }

    func inspect(_ file: InspectedFile, _ findings: inout Findings) {
        guard Self.isPage(file.file.name), TrackerFragments.mayBreach(file.content) else { return }
        var seen: Set<String> = []
        for window in PageWindows(file.content) {
            for fragment in TrackerFragments.found(in: window) where seen.insert(fragment.tag.name).inserted {
                findings.add(fragment.tag, "(choke on: \(fragment.text))", at: file.file.path)
            }
            for load in RemoteLoad.all(in: window) { report(load, file.file, &seen, &findings) }
        }
    }

    private func report(_ load: RemoteLoad, _ file: PackagedFile, _ seen: inout Set<String>, _ findings: inout Findings)
    {
        guard !load.isLocal, !load.isHarmlessLink, !load.isLegalNotice(in: file.name) else { return }
        if let site = KnownSites.site(of: load.address) {
            guard seen.insert(site.name).inserted else { return }
            findings.add(site.tag, "\(site.hint)(\(load.url))", at: file.path)
        } else if seen.insert("generic " + load.address).inserted {
            findings.add(Self.generic, "[\(load.element)] (\(load.url))", at: file.path)
        }
    }
}
