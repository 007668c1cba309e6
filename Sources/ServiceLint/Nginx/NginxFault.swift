/// A place at which nginx would refuse its configuration.
struct NginxFault: Sendable, Hashable {
    /// Counted from 1.
    let line: Int
    /// In words, as a sentence without its end.
    let reason: String
}
