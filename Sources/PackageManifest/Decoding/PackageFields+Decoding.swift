import DebianPackage
import SystemPackage

extension PackageFields {
    /// Reads the section `package`; nil after a fault.
    init?(_ reader: SectionReader) {
        let name = reader.parsed("name") { text throws(PackageSyntaxError) in try PackageName(text) }
        let section = reader.parsed("section") { text throws(PackageSyntaxError) in try Section(text) }
        let maintainer = reader.parsed("maintainer") { text throws(PackageSyntaxError) in try Contact(text) }
        let priority: Priority? = reader.choice("priority")
        let (synopsis, description) = (reader.text("synopsis"), Self.description(reader))
        let (changelog, copyright) = (reader.file("changelog"), Self.copyright(reader))
        let version = Self.version(reader, changelog, name)
        let relations = RelationFields(reader)
        guard let name, let section, let maintainer, let priority, let synopsis, let description, let changelog,
            let copyright, let version
        else { return nil }
        self.init(
            name: name, version: version, section: section, priority: priority, maintainer: maintainer,
            homepage: reader.text("homepage")?.value, synopsis: synopsis.value, description: description,
            changelog: changelog, copyright: copyright, lintianOverrides: reader.file("lintian-overrides"),
            depends: relations.list("depends"), preDepends: relations.list("pre-depends"),
            recommends: relations.list("recommends"), suggests: relations.list("suggests"),
            conflicts: relations.list("conflicts"), breaks: relations.list("breaks"),
            replaces: relations.list("replaces"), provides: relations.list("provides"))
    }

    /// The description, without the line end that a block of YAML brings.
    private static func description(_ reader: SectionReader) -> String? {
        guard let text = reader.text("description") else { return nil }
        let lines = text.value.split(separator: "\n", omittingEmptySubsequences: false)
        guard let last = lines.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else {
            reader.report("description", "it is empty", "write a paragraph on what the package is for")
            return nil
        }
        return lines[...last].joined(separator: "\n")
    }

    /// The version as written, else the changelog's newest.
    private static func version(_ reader: SectionReader, _ changelog: FilePath?, _ name: PackageName?) -> DebianVersion?
    {
        let newest = changelog.flatMap { NamedFile($0, of: "changelog", reader).newestEntry() }
        if let newest, let name, newest.package != name {
            reader.report(
                "changelog", "its newest entry is of “\(newest.package)”, the package is “\(name)”",
                "write the same name in both")
        }
        guard reader.isWritten("version") else { return newest?.version }
        return reader.parsed("version") { text throws(PackageSyntaxError) in try DebianVersion(text) }
    }

    private static func copyright(_ reader: SectionReader) -> FilePath? {
        guard let path = reader.file("copyright"), let text = NamedFile(path, of: "copyright", reader).text() else {
            return nil
        }
        let first = text.split(whereSeparator: \.isNewline).first { !$0.hasPrefix("#") }
        guard first?.hasPrefix("Format:") == true else {
            reader.report(
                "copyright", "\(path) is no machine-readable copyright file",
                "begin it with “Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/” (DEP-5)")
            return nil
        }
        return path
    }
}
