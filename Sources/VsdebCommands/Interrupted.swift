/// A signal ended the work.
struct Interrupted: Error, CustomStringConvertible {
    var description: String { "interrupted; nothing was left behind" }
}
