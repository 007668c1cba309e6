/// The files beside the manifest: those that are there are used, the others are made.
struct ProjectFiles {
    let changelog: String
    let copyright: String
    let environment: String
    /// Which of them must be made.
    let missing: Set<String>

    init(_ listing: FolderListing) {
        var missing: Set<String> = []
        func place(_ name: String, or others: [String] = []) -> String {
            let usual = "packaging/\(name)"
            if let found = ([usual] + others).first(where: listing.has) { return found }
            missing.insert(usual)
            return usual
        }
        changelog = place("changelog", or: ["debian/changelog"])
        copyright = place("copyright", or: ["debian/copyright"])
        environment = place("environment")
        self.missing = missing
    }
}
