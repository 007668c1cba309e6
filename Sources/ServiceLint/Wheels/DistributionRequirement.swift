import PythonWheels

/// One `Requires-Dist` (PEP 508): `uvicorn[standard]>=0.30; python_version < "3.12"`.
struct DistributionRequirement: Sendable {
    /// What is needed.
    let name: DistributionName
    /// The extras of it that are needed too.
    let extras: [String]
    /// The versions that will do.
    let specifiers: [VersionSpecifier]
    /// When it is needed; nil for always.
    let marker: EnvironmentMarker?
    /// As it is written.
    let text: String

    /// Takes what follows the field's name; nil for a direct reference or what PEP 508 does not allow.
    init?(_ text: String) {
        let halves = text.split(separator: ";", maxSplits: 1)
        guard let first = halves.first, !first.contains("@") else { return nil }
        let plain = first.filter { $0 != " " && $0 != "(" && $0 != ")" && !$0.isNewline }
        let written = plain.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
        guard let name = DistributionName(written) else { return nil }
        var rest = plain.dropFirst(written.count)
        var extras: [String] = []
        if rest.first == "[" {
            extras = rest.dropFirst().prefix { $0 != "]" }.split(separator: ",").map(String.init)
            rest = rest.drop { $0 != "]" }.dropFirst()
        }
        guard let specifiers = VersionSpecifier.list(String(rest)) else { return nil }
        let marker = halves.count > 1 ? try? EnvironmentMarker(String(halves[1])) : nil
        guard halves.count == 1 || marker != nil else { return nil }
        (self.name, self.extras, self.specifiers, self.marker, self.text) = (name, extras, specifiers, marker, text)
    }

    /// Whether `target` needs it, when one of `extras` of the distribution that says so is asked for.
    func applies(to target: PythonTarget, extras: Set<String>) -> Bool {
        guard let marker else { return true }
        return extras.union([""]).contains { (try? marker.applies(to: target, extra: $0)) == true }
    }
}
