import DebianPackage
import SystemPackage

/// What goes into the section `package`, and which of it is a guess that somebody must replace.
struct PackageFacts {
    let name: PackageName
    let version: DebianVersion
    let maintainer: Contact
    let isMaintainerKnown: Bool
    let synopsis: String
    let isSynopsisKnown: Bool
    let homepage: String?

    /// What the caller says comes first, then a changelog that is there, then pyproject.toml, then the folder's name.
    init(
        _ options: SkeletonOptions, _ metadata: ProjectMetadata, newest: ChangelogEntry?, folder: FilePath
    ) throws {
        let found = metadata.name ?? folder.lastComponent?.string ?? ""
        name = try options.name ?? newest?.package ?? PackageName(Self.packageName(found))
        version = try options.version ?? newest?.version ?? metadata.debianVersion ?? DebianVersion("0.1.0-1")
        let contacts = [Self.contact(options.environment)] + metadata.authors.map { try? Contact($0) }
        let known = contacts.compactMap { $0 }.first ?? newest?.maintainer
        isMaintainerKnown = known != nil
        maintainer = try known ?? Contact("FIXME Your Name <you@example.org>")
        let synopsis = metadata.summary.flatMap(Self.synopsis)
        isSynopsisKnown = synopsis != nil
        self.synopsis = synopsis ?? "web application"
        homepage = metadata.homepage.flatMap { $0.hasPrefix("http") && $0.utf8.allSatisfy(Self.isPlain) ? $0 : nil }
    }

    /// A package name made of any name; the service's user is called so too, which allows less than Policy.
    private static func packageName(_ text: String) -> String {
        let folded = text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        let words = String(folded).split(separator: "-").joined(separator: "-")
        let name = String(words.drop { !$0.isLetter }.prefix(30))
        return name.count < 2 ? "my-application" : name
    }

    private static func contact(_ environment: [String: String]) -> Contact? {
        guard let name = environment["DEBFULLNAME"], let mail = environment["DEBEMAIL"] else { return nil }
        return try? Contact("\(name) <\(mail)>")
    }

    /// One line in lintian's style: no article, no capital, no full stop, at most 80 characters.
    private static func synopsis(_ summary: String) -> String? {
        var words = summary.split(whereSeparator: \.isWhitespace).map(String.init)
        if let first = words.first, ["a", "an", "the"].contains(first.lowercased()) { words.removeFirst() }
        if let first = words.first, first.dropFirst().allSatisfy(\.isLowercase) { words[0] = first.lowercased() }
        while words.joined(separator: " ").count > 80 { words.removeLast() }
        var line = words.joined(separator: " ")
        while line.last == "." || line.last == "," { line.removeLast() }
        let isPlain = line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        return line.isEmpty || !isPlain ? nil : line
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"\"'$%\\`<>{}|^".utf8.contains(byte)
    }
}
