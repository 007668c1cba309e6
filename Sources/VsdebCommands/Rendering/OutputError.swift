import SystemPackage

/// Why a result could not be printed.
struct OutputError: Error, CustomStringConvertible {
    let cause: Errno

    var description: String { "cannot write the result to standard output: \(cause)" }
}
