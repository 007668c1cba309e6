/// What a block mostly holds, by which its filters are chosen (xz(1), “Filters”).
public enum XZBlockKind: String, Sendable, Hashable {
    case text
    /// Text in files of which one is much like the next, such as a library's for several Pythons.
    case alikeText
    /// Compiled for amd64 or i386: the x86 filter turns the targets of jumps and calls into alike bytes.
    case x86Code
    /// Compiled for arm64.
    case arm64Code
    /// Anything else.
    case other
}
