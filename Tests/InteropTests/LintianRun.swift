import ExternalTools
import Foundation
import LintCases
import SystemPackage

/// What the real lintian says of packages of ours.
enum LintianRun {
    /// The tags that lintian finds in each package, by its name here, each once; overridden ones do not count.
    ///
    /// A package that lintian refuses to look at is not in the answer.
    static func tags(of packages: [String: SamplePackage], in folder: FilePath) async throws -> [String: Set<String>] {
        let names = packages.keys.sorted()
        var found: [String: Set<String>] = [:]
        for start in stride(from: 0, to: names.count, by: packagesARun) {
            let part = names[start..<min(start + packagesARun, names.count)]
            let paths = try part.map { try write(packages[$0] ?? SamplePackage(), named: $0, to: folder).string }
            found.merge(try await run(paths)) { first, _ in first }
        }
        return found
    }

    /// lintian needs seconds to begin and keeps what it unpacked until it ends.
    private static let packagesARun = 50

    /// Packages of one source and version are one to lintian, and only the first is looked at; so each gets its own.
    private static func write(_ package: SamplePackage, named name: String, to folder: FilePath) throws -> FilePath {
        var package = package
        if !package.fields.contains(where: { $0.name == "Source" }) { package.set("Source", name) }
        let path = folder.appending("\(name).deb")
        try Data(package.bytes()).write(to: URL(fileURLWithPath: path.string))
        return path
    }

    private static func run(_ paths: [String]) async throws -> [String: Set<String>] {
        let lintian = Tool(
            .named("lintian"),
            ["--allow-root", "-E", "-I", "--pedantic", "--tag-display-limit", "0", "--exp-output", "format=json"]
                + paths,
            package: "lintian", limits: ToolLimits(time: .seconds(900), outputBytes: 64 << 20),
            acceptedExits: [0, 1, 2])
        let answer = try JSONDecoder().decode(Answer.self, from: Data(try await lintian.run().text.utf8))
        var found: [String: Set<String>] = [:]
        for file in answer.groups.flatMap(\.inputFiles) {
            let name = FilePath(file.path).stem ?? file.path
            found[name] = Set(file.hints.filter { $0.override == nil && $0.masks == nil }.map(\.tag))
        }
        return found
    }

    private struct Answer: Decodable {
        let groups: [Group]
    }

    private struct Group: Decodable {
        let inputFiles: [InputFile]

        enum CodingKeys: String, CodingKey { case inputFiles = "input_files" }
    }

    private struct InputFile: Decodable {
        let path: String
        let hints: [Hint]
    }

    private struct Hint: Decodable {
        let tag: String
        let override: Mark?
        /// What lintian itself excuses, and so does not print.
        let masks: [Mark]?
    }

    private struct Mark: Decodable {}
}
