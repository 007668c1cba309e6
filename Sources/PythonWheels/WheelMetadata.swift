/// What a distribution says about itself (METADATA, core metadata specification).
public struct WheelMetadata: Sendable, Hashable {
    /// The distribution.
    public let name: DistributionName
    /// Its version as it was written.
    public let version: String
    /// One line.
    public let summary: String?
    /// The author, or where there is only one, the address.
    public let author: String?
    /// The home page: `Home-page`, or the `Project-URL` that is labelled so.
    public let homePage: String?
    /// `License-Expression`: an SPDX expression (PEP 639).
    public let licenseExpression: String?
    /// `License`: free text, a name or a whole licence.
    public let license: String?
    /// The classifiers that name a licence, without `License :: `.
    public let licenseClassifiers: [String]
    /// `License-File`, relative to `.dist-info` or its folder `licenses`.
    public let licenseFiles: [String]
    /// `Requires-Python`.
    public let requiresPython: String?
    /// `Requires-Dist`, as they were written.
    public let requiresDist: [String]

    /// Reads METADATA.
    ///
    /// - Throws: ``WheelFault/malformed(file:reason:)`` without a name or a version.
    package init(_ bytes: [UInt8]) throws(WheelFault) {
        let headers = MessageHeaders(bytes)
        guard let name = headers["Name"].flatMap({ DistributionName($0) }) else {
            throw .malformed(file: "METADATA", reason: "it has no field Name")
        }
        guard let version = headers["Version"], PEP440Version(version) != nil else {
            throw .malformed(file: "METADATA", reason: "it has no field Version of PEP 440's form")
        }
        self.name = name
        self.version = version
        summary = headers["Summary"]
        author = headers["Author"] ?? headers["Author-email"] ?? headers["Maintainer"] ?? headers["Maintainer-email"]
        homePage = headers["Home-page"] ?? Self.homePage(headers.all("Project-URL"))
        licenseExpression = headers["License-Expression"]
        license = headers["License"]
        licenseClassifiers = headers.all("Classifier").compactMap { classifier in
            let prefix = "License :: "
            return classifier.hasPrefix(prefix) ? String(classifier.dropFirst(prefix.count)) : nil
        }
        licenseFiles = headers.all("License-File")
        requiresPython = headers["Requires-Python"]
        requiresDist = headers.all("Requires-Dist")
    }

    /// `Label, URL` entries; the well-known labels (PEP 753) in the order of their use here.
    private static func homePage(_ entries: [String]) -> String? {
        let pairs = entries.compactMap { entry -> (label: String, address: String)? in
            guard let comma = entry.firstIndex(of: ",") else { return nil }
            let label = entry[..<comma].lowercased().filter { $0.isLetter || $0.isNumber }
            return (label, String(entry[comma...].dropFirst().drop(while: \.isWhitespace)))
        }
        let labels = ["homepage", "home", "source", "sourcecode", "repository", "github", "documentation"]
        return labels.lazy.compactMap { label in pairs.first { $0.label == label }?.address }.first
            ?? pairs.first?.address
    }
}
