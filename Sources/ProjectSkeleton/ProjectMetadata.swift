import DebianPackage
import PythonWheels
import SystemPackage
import TOMLKit

/// What pyproject.toml says of the project: the tables `project` (PEP 621) and `tool.poetry`.
struct ProjectMetadata {
    private(set) var name: String?
    private(set) var version: String?
    private(set) var summary: String?
    private(set) var homepage: String?
    /// Authors as `Name <address>`.
    private(set) var authors: [String] = []
    private(set) var license: String?
    private(set) var requiresPython: String?
    /// Whether it names the libraries that the application needs.
    private(set) var hasDependencies = false
    /// Why nothing was taken from a file that is there.
    private(set) var fault: String?

    init(_ file: FilePath) {
        guard (try? Stat(file)) != nil else { return }
        guard let text = BoundedText.text(file) else {
            fault = "pyproject.toml is no readable UTF-8 of at most a mebibyte: nothing was taken from it"
            return
        }
        do {
            let root = try TOMLTable(string: text)
            if let table = root["project"]?.table { readProject(table) }
            if let table = root["tool"]?.table?["poetry"]?.table { readPoetry(table) }
        } catch {
            fault = "pyproject.toml is no TOML: nothing was taken from it"
        }
    }

    private mutating func readProject(_ table: TOMLTable) {
        readCommon(table)
        requiresPython = table["requires-python"]?.string
        license = table["license"]?.string ?? table["license"]?.table?["text"]?.string
        let urls = table["urls"]?.table
        homepage =
            ["Homepage", "homepage", "Home", "Repository", "repository", "Source"].lazy
            .compactMap { urls?[$0]?.string }.first
        for author in table["authors"]?.array ?? TOMLArray() {
            guard let name = author.table?["name"]?.string, let mail = author.table?["email"]?.string else { continue }
            authors.append("\(name) <\(mail)>")
        }
        hasDependencies = table["dependencies"]?.array.map { !$0.isEmpty } ?? false
    }

    private mutating func readPoetry(_ table: TOMLTable) {
        readCommon(table)
        license = license ?? table["license"]?.string
        homepage = homepage ?? table["homepage"]?.string ?? table["repository"]?.string
        for author in table["authors"]?.array ?? TOMLArray() {
            if let text = author.string { authors.append(text) }
        }
    }

    private mutating func readCommon(_ table: TOMLTable) {
        name = name ?? table["name"]?.string
        version = version ?? table["version"]?.string
        summary = summary ?? table["description"]?.string
    }
}

extension ProjectMetadata {
    /// The Pythons of Debian 12 and 13 and the one between that the project runs on.
    var pythons: [String] {
        let all = ["3.11", "3.12", "3.13"]
        guard let specifiers = requiresPython.flatMap({ VersionSpecifier.list($0) }) else { return all }
        // The newest of each series: “>=3.11.4” still means 3.11.
        let fit = all.filter { series in
            PEP440Version("\(series).99").map { version in specifiers.allSatisfy { $0.allows(version) } } == true
        }
        return fit.isEmpty ? all : fit
    }

    /// The version as Debian orders it: a pre-release comes before its release, and `-1` is the first packaging of it.
    var debianVersion: DebianVersion? {
        guard let version, let parsed = PEP440Version(version) else { return nil }
        var text = parsed.release.map { "\($0)" }.joined(separator: ".")
        if let pre = parsed.preRelease { text += "~\(pre.phase)\(pre.number)" }
        if let post = parsed.post { text += ".post\(post)" }
        if let dev = parsed.dev { text += "~dev\(dev)" }
        return try? DebianVersion(text + "-1")
    }
}
