/// Hosts and paths that are known for what they serve.
///
/// The facts are those of lintian's table of sites; the first that fits counts.
enum KnownSites {
    /// A site, under a name that stands once in a page's findings.
    struct Site {
        let name: String
        let tag: Tag
        /// What to use instead; ends with a space, or is empty.
        var hint = ""
    }

    /// The site of `address`, which begins with the host and is in small letters.
    static func site(of address: String) -> Site? {
        let parts = Address(address)
        if let rule = rules.first(where: { $0.fits(parts) }) { return Site(name: rule.tag.name, tag: rule.tag) }
        if let library = HostedLibraries.library(at: parts) {
            return Site(
                name: "library \(library)", tag: PrivacyBreachCheck.embedded,
                hint: "You may use the \(library) package. ")
        }
        let isValidator =
            parts.has(domain: "w3.org")
            && (parts.path.hasPrefix("icons/valid-") || parts.path.hasPrefix("css-validator/images/"))
        guard isValidator || parts.host == "validator.w3.org" else { return nil }
        return Site(name: PrivacyBreachCheck.validator.name, tag: PrivacyBreachCheck.validator)
    }

    /// The parts of an address that the rules look at.
    struct Address {
        let host: Substring
        /// Behind the host's slash, with the query.
        let path: Substring
        /// Behind the last slash.
        let file: Substring
        let whole: String

        init(_ address: String) {
            whole = address
            host = address.prefix { $0 != "/" }
            path = address.dropFirst(host.count + 1)
            file = address.lastIndex(of: "/").map { address[address.index(after: $0)...] } ?? ""
        }

        /// Whether the host is `domain`, or has one name before it.
        func has(domain: String) -> Bool {
            host == domain || host.hasSuffix(".\(domain)") && !host.dropLast(domain.count + 1).contains(".")
        }

        /// The file's name without its ending, if that is a picture's.
        func picture(_ endings: Set<String>) -> Substring? {
            guard let dot = whole.lastIndex(of: "."), endings.contains(String(whole[whole.index(after: dot)...])) else {
                return nil
            }
            return whole[..<dot]
        }
    }

    private static let rules: [(tag: Tag, fits: @Sendable (Address) -> Bool)] = [
        (PrivacyBreachCheck.donation, isDonation),
        (PrivacyBreachCheck.facebook, { $0.has(domain: "facebook.com") || $0.has(domain: "static.ak.fbcdn.net") }),
        (PrivacyBreachCheck.adsense, isAdvertisement), (PrivacyBreachCheck.search, isSearch),
        (PrivacyBreachCheck.plus, isPlus), (PrivacyBreachCheck.logo, isLogo),
        (PrivacyBreachCheck.piwik, { $0.whole.contains("/piwik.php?") }),
        (PrivacyBreachCheck.statistics, isCounter),
    ]

    @Sendable private static func isDonation(_ address: Address) -> Bool {
        if !address.path.isEmpty || address.whole.hasSuffix("/"),
            ["flattr.com", "flattr.net", "paypal.com", "paypalobjects.com", "pledgie.com", "xoom.com"].contains(where: {
                address.has(domain: $0)
            })
        {
            return true
        }
        guard let stem = address.picture(["gif", "jpg", "jpeg", "png", "svg"]) else { return false }
        let name = stem.hasSuffix("_small") ? stem.dropLast(6) : stem
        return ["donate", "paypal", "support"].contains { word in
            name.split(separator: "_", omittingEmptySubsequences: false).last?.split(separator: ".").last?
                .split(separator: "/").last?.contains(word) == true
        }
    }

    @Sendable private static func isAdvertisement(_ address: Address) -> Bool {
        address.has(domain: "googlesyndication.com")
            && (address.path.hasPrefix("pagead/show_ads.js") || address.path.hasPrefix("pagead/js/"))
            || address.has(domain: "google-analytics.com")
                && (address.path.hasPrefix("ga.js") || address.path.hasPrefix("urchin.js"))
    }

    /// `google.com`, `www.google.de`.
    private static func isGoogle(_ host: Substring) -> Bool {
        let names = host.split(separator: ".")
        return names.count == 2 && names[0] == "google" || names.count == 3 && names[1] == "google"
    }

    @Sendable private static func isSearch(_ address: Address) -> Bool {
        isGoogle(address.host)
            && (["afsonline/show_afs_search.js", "cse/api/branding.css"].contains(address.path)
                || address.path.hasPrefix("coop/cse/brand?"))
    }

    @Sendable private static func isPlus(_ address: Address) -> Bool {
        address.host == "plus.google.com" || isGoogle(address.host) && address.path.hasPrefix("js/plusone.")
    }

    @Sendable private static func isCounter(_ address: Address) -> Bool {
        [
            "cruel-carlota.pagodabox.com", "linkexchange.com", "nedstatbasic.net", "onestat.com", "sitemeter.com",
            "statcounter.com", "webstats.motigo.com", "digit.com",
        ].contains { address.has(domain: $0) }
            || ["count.", "counter."].contains { address.whole.hasPrefix($0) }
    }

    @Sendable private static func isLogo(_ address: Address) -> Bool {
        if address.whole.contains("/logo/") || address.whole.contains("/logos/") { return true }
        if ["sf.", "sourceforge.", "sflogo.sf.", "sflogo.sourceforge."].contains(where: { address.host.hasPrefix($0) }),
            address.path.hasPrefix("sflogo.php?")
        {
            return true
        }
        guard let stem = address.picture(["gif", "ico", "jpg", "jpeg", "png", "svg"]) else { return false }
        let name = stem.split { $0 == "." || $0 == "/" }.last ?? ""
        return LogoName.fits(name)
    }
}
