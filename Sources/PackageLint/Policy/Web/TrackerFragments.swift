/// Pieces of scripts and pages by which trackers are known.
struct TrackerFragments {
    /// One that was met.
    struct Found {
        let tag: Tag
        let text: String
    }

    /// What is looked for: `start`, and behind it each of `then`, with any spaces before it.
    private struct Fragment {
        let start: String
        let then: [String]
        let tag: Tag
    }

    private static let fragments: [Fragment] = adsense + donations + facebook

    private static let adsense: [Fragment] = [
        ("google_ad_client", ["="]), ("\"google-analytics.com/ga.js\"", []), ("'google-analytics.com/ga.js'", []),
        ("urchintracker", ["(", ")", ";"]), ("<adsense", [">"]), ("</adsense", [">"]), (" data-ad-client", []),
        ("\tdata-ad-client", []), ("\ndata-ad-client", []), ("=window.adsbygoogle", []), ("= window.adsbygoogle", []),
    ].map { Fragment(start: $0.0, then: $0.1, tag: PrivacyBreachCheck.adsense) }

    private static let donations: [Fragment] = [
        ("api.flattr.com/js/", []), ("<a class=\"flattrbutton\"", []), ("data-flattr-uid", ["="]),
        ("flattrloader.setup", ["()"]), ("flattrloader.render", ["("]), ("flattrloader.addloadevent", ["("]),
    ].map { Fragment(start: $0.0, then: $0.1, tag: PrivacyBreachCheck.donation) }

    private static let facebook: [Fragment] =
        [
            "facebook-jssdk", "xmlns:fb=\"http://www.facebook.com/20", "xmlns:fb=\"https://www.facebook.com/20",
            "xmlns:fb=\"http://ogp.me/ns/fb", "xmlns:fb=\"https://ogp.me/ns/fb", "<fb:activity ", "<fb:comments ",
            "<fb:friendpile ", "<fb:like ", "<fb:like-box ", "<fb:login-button ", "<fb:name ", "<fb:profile-pic ",
            "<fb:recommendations ", "fb.canvas.", "fb.event.", "fb.xfbml.",
        ].map { Fragment(start: $0, then: [], tag: PrivacyBreachCheck.facebook) }

    private static let search = KeywordSearch(fragments.map(\.start))

    /// Whether `page`, in letters of any size, has anything that this check looks for; most files are done with it.
    static func mayBreach(_ page: [UInt8]) -> Bool {
        search.first(in: page) != nil || RemoteLoad.mayOccur(in: page)
    }

    /// All in `page`, which is in small letters.
    static func found(in page: [UInt8]) -> [Found] {
        var found: [Found] = []
        search.each(in: page) { number, offset in
            let fragment = fragments[number]
            if follows(fragment.then, page[(offset + fragment.start.utf8.count)...]) {
                found.append(Found(tag: fragment.tag, text: fragment.start + fragment.then.joined()))
            }
            return found.count < 20
        }
        return found
    }

    private static func follows(_ parts: [String], _ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        for part in parts {
            rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            guard rest.starts(with: part.utf8) else { return false }
            rest = rest.dropFirst(part.utf8.count)
        }
        return true
    }
}
