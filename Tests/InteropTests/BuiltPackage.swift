import ExternalTools
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The package that scripts/test has built, which the tests of this target hold against Debian's own tools.
enum BuiltPackage {
    /// What a test of it needs.
    static let requirement = Requirement.variable("VSDEB_PACKAGE", hint: "scripts/test sets it to the package's path")

    /// Where it lies.
    static var path: FilePath {
        get throws {
            FilePath(try #require(ProcessInfo.processInfo.environment["VSDEB_PACKAGE"], "no package"))
        }
    }

    /// A field of its control file, as dpkg-deb reads it.
    static func field(_ name: String) async throws -> String {
        let output = try await Tool(.named("dpkg-deb"), ["--field", try path.string, name], package: "dpkg").run()
        return output.text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
