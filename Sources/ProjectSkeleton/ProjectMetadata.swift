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
    /// Poetry's way of writing ``requiresPython``, with `^` and `~`.
    private(set) var poetryPython: String?
    /// The libraries that the application needs (PEP 508).
    private(set) var dependencies: [String] = []
    /// Whether Poetry keeps the project.
    private(set) var isPoetry = false
    /// Why nothing was taken from a file that is there.
    private(set) var fault: String?

    init(_ file: FilePath) {
        guard (try? Stat(file, followTargetSymlink: false)) != nil else { return }
        guard let text = BoundedText.text(file) else {
            fault = "pyproject.toml is a link, or no readable UTF-8 of at most a mebibyte: nothing was taken from it"
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
        dependencies = (table["dependencies"]?.array ?? TOMLArray()).compactMap { $0.string }
    }

    private mutating func readPoetry(_ table: TOMLTable) {
        readCommon(table)
        isPoetry = true
        let python = table["dependencies"]?.table?["python"]
        poetryPython = python?.string ?? python?.table?["version"]?.string
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
    /// Whether it names the libraries that the application needs.
    var hasDependencies: Bool { !dependencies.isEmpty }

    /// The Pythons that the project runs on.
    var pythons: SupportedPythons { SupportedPythons(requires: requiresPython, poetry: poetryPython) }

    /// The version as Debian orders it: a pre-release comes before its release, a development release before both, a
    /// post-release after it; `-1` is the first packaging of it.
    var debianVersion: DebianVersion? {
        guard let version, let parsed = PEP440Version(version) else { return nil }
        var text = parsed.epoch == 0 ? "" : "\(parsed.epoch):"
        text += parsed.release.map { "\($0)" }.joined(separator: ".")
        if let pre = parsed.preRelease { text += "~\(pre.phase)\(pre.number)" }
        if let post = parsed.post { text += "+post\(post)" }
        if let dev = parsed.dev { text += "~~dev\(dev)" }
        if !parsed.local.isEmpty { text += "+" + parsed.local.joined(separator: ".") }
        return try? DebianVersion(text + "-1")
    }
}
