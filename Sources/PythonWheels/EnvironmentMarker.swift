/// The condition of a requirement (PEP 508), answered for a target instead of the Python that runs.
///
/// pip answers markers for its own interpreter even when it downloads for another (pypa/pip, issue 11664), so it is
/// given only requirements whose markers were answered here.
public struct EnvironmentMarker: Sendable, Hashable {
    /// The marker as it was written.
    public let text: String
    private let expression: MarkerExpression

    /// Reads a marker.
    ///
    /// - Throws: ``WheelError/marker(text:reason:)`` where PEP 508 does not allow it.
    public init(_ text: String) throws(WheelError) {
        self.text = text
        do throws(MarkerFault) {
            expression = try MarkerParser.parse(text)
        } catch {
            throw .marker(text: text, reason: error.reason)
        }
    }

    /// The highest patch release that is thought of.
    private static let lastPatch = 60

    /// Whether the requirement is needed for `target`.
    ///
    /// Which 3.N.x a server runs is not known: a condition on the patch release counts as met when any x meets it.
    ///
    /// - Throws: ``WheelError/marker(text:reason:)`` where the answer depends on what only the server knows.
    public func applies(to target: PythonTarget) throws(WheelError) -> Bool {
        try applies(to: target, extra: "")
    }

    /// Whether the requirement is needed for `target` by those who ask for the distribution's `extra`; empty for none.
    ///
    /// - Throws: ``WheelError/marker(text:reason:)`` where the answer depends on what only the server knows.
    package func applies(to target: PythonTarget, extra: String) throws(WheelError) -> Bool {
        let last = expression.variables.contains(where: \.dependsOnPatch) ? Self.lastPatch : 0
        do throws(MarkerFault) {
            for patch in 0...last
            where try expression.holds({ $0 == .extra ? extra : $0.value(for: target, patch: patch) }) { return true }
            return false
        } catch {
            throw .marker(text: text, reason: error.reason)
        }
    }
}

extension EnvironmentMarker: CustomStringConvertible {
    /// The marker as it was written.
    public var description: String { text }
}
