import DebianPackage
import SystemPackage

/// A file that a key of the manifest names, and that the decoder looks into.
struct NamedFile {
    private let path: FilePath
    private let key: String
    private let reader: SectionReader

    init(_ path: FilePath, of key: String, _ reader: SectionReader) {
        (self.path, self.key, self.reader) = (path, key, reader)
    }

    /// Its text; nil after a fault.
    func text() -> String? {
        do throws(BoundedFile.Fault) {
            return try BoundedFile.text(path, limit: ManifestLimits.namedFile)
        } catch {
            report(error)
            return nil
        }
    }

    /// The newest entry of a changelog; nil after a fault.
    func newestEntry() -> ChangelogEntry? {
        guard let text = text() else { return nil }
        do throws(PackageSyntaxError) {
            return try Changelog(text).newest
        } catch {
            report(line: error.line ?? 1, column: 1, error.problem, error.remedy)
            return nil
        }
    }

    private func report(_ fault: BoundedFile.Fault) {
        switch fault {
        case .system(let error): reader.report(key, "\(path) cannot be read: \(error)", "make it readable")
        case .larger(let limit): reader.report(key, "\(path) is larger than \(limit) bytes", "name a smaller file")
        case .encoding(let place):
            report(line: place.line, column: place.column, "this is no UTF-8", "save it as UTF-8")
        }
    }

    /// A fault in the file itself stands at its own place.
    private func report(line: Int, column: Int, _ message: String, _ remedy: String) {
        reader.session.faults.add(
            ManifestFault(file: path, line: line, column: column, message: message, remedy: remedy))
    }
}
