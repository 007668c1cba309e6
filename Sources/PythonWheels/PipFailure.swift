internal import ExternalTools
internal import SystemPackage

/// Tells from what pip printed why it failed.
///
/// The phrases are those of pip 23.0 (Debian 12) to 25.1 (Debian 13); a failure that shows none of them is passed on as
/// pip's own.
struct PipFailure {
    let lines: [String]
    /// The requirement that pip dealt with last, if it came so far.
    let lastRequirement: String?
    let error: ToolError
    let target: PythonTarget
    let requirements: [LockedRequirement]
    let cache: FilePath

    /// The failure in this module's words.
    var explained: WheelError {
        guard case .failed = error else {
            if case .cancelled = error { return .cancelled }
            return .pip(error)
        }
        if let mismatch = hashMismatch { return mismatch }
        // Without a connection pip, too, ends with "No matching distribution": look for the connection first.
        if let reason = connectionProblem { return .noNetwork(wheel: failedWheel, reason: reason, cache: cache) }
        if lines.contains(where: { $0.contains("No space left on device") }) {
            return .cannotWrite(path: cache, reason: "No space left on device")
        }
        if unmatchedRequirement != nil { return .noWheel(failedWheel) }
        return .pip(error)
    }

    /// The requirement in `ERROR: No matching distribution found for uvloop==0.21.0`.
    private var unmatchedRequirement: String? {
        let phrase = "No matching distribution found for "
        for line in lines {
            guard let start = line.firstRange(of: phrase)?.upperBound else { continue }
            return line[start...].split(separator: " ").first.map(String.init)
        }
        return nil
    }

    private var failedWheel: WantedWheel {
        let name = unmatchedRequirement ?? lastRequirement ?? requirements.first?.pin ?? "the wheels"
        return WantedWheel(requirement: name, target: target)
    }

    private var connectionProblem: String? {
        let phrases = [
            "Temporary failure in name resolution", "Name or service not known", "Connection refused",
            "Network is unreachable", "No route to host", "Connection reset by peer", "CERTIFICATE_VERIFY_FAILED",
            "Cannot connect to proxy", "timed out", "NewConnectionError", "Max retries exceeded", "ProtocolError",
            "HTTP error", "connection broken by", "Could not fetch URL",
        ]
        for phrase in phrases where lines.contains(where: { $0.contains(phrase) }) {
            let line = lines.last { $0.contains(phrase) } ?? phrase
            return phrase == "HTTP error" || phrase == "Could not fetch URL" ? line : phrase
        }
        return nil
    }

    /// The lines `Expected sha256 …`, `Expected or …` and `Got …` below `NAME==VERSION from ADDRESS`.
    private var hashMismatch: WheelError? {
        guard let start = lines.firstIndex(where: { $0.contains("DO NOT MATCH THE HASHES") }) else { return nil }
        var pin: String?
        var expected: [SHA256Hash] = []
        for line in lines[start...].dropFirst() {
            let words = line.split(separator: " ").map(String.init)
            if words.count > 2, words[1] == "from", pin == nil { pin = words[0] }
            guard words.count > 1, let hash = words.last.flatMap({ SHA256Hash(hex: $0) }) else { continue }
            if words[0] == "Expected" { expected.append(hash) }
            guard words[0] == "Got" else { continue }
            let wheel = WantedWheel(requirement: pin ?? failedWheel.requirement, target: target)
            return .hashMismatch(wheel: wheel, expected: expected, got: hash)
        }
        return nil
    }
}
