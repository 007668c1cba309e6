import Mustache
import Synchronization

/// The templates that were read already, by name.
final class TemplateCache: Sendable {
    /// One template, ready to be checked and rendered.
    struct Entry: Sendable {
        let tags: [TemplateTag]
        let template: MustacheTemplate
    }

    private let entries = Mutex<[String: Entry]>([:])

    /// The entry of a name; what `make` returns the first time is kept.
    func entry(_ name: String, make: () throws(TemplateError) -> Entry) throws(TemplateError) -> Entry {
        if let entry = entries.withLock({ $0[name] }) { return entry }
        let entry = try make()
        entries.withLock { $0[name] = entry }
        return entry
    }
}
