import SystemPackage

/// Gathers the faults of one reading, so that one run tells them all.
///
/// A class, because every part of one reading adds to the same list; it never leaves that reading.
final class FaultLog {
    private let file: FilePath
    private var faults: [ManifestFault] = []
    private var known: Set<ManifestFault> = []

    init(file: FilePath) {
        self.file = file
    }

    var isEmpty: Bool { faults.isEmpty }

    /// The faults by file and place, those of the manifest first.
    var error: ManifestError {
        let ordered = faults.enumerated().sorted { left, right in
            key(left.element, left.offset) < key(right.element, right.offset)
        }
        return ManifestError(faults: ordered.map(\.element))
    }

    /// Adds a fault of the manifest.
    func report(_ place: Place, _ message: String, _ remedy: String) {
        add(ManifestFault(file: file, line: place.line, column: place.column, message: message, remedy: remedy))
    }

    /// Adds a fault of another file.
    func add(_ fault: ManifestFault) {
        if known.insert(fault).inserted { faults.append(fault) }
    }

    private func key(_ fault: ManifestFault, _ offset: Int) -> (Int, String, Int, Int, Int) {
        (fault.file == file ? 0 : 1, fault.file.string, fault.line, fault.column, offset)
    }
}
