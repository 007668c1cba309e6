/// What is wrong with a wheel.
public enum WheelFault: Error, Sendable, Hashable {
    /// The name is none of a wheel (PEP 427).
    case badFilename
    /// libarchive could not read it.
    case unreadable(reason: String)
    /// A member that would be written outside the wheel's own folder, or has a name that no file can have.
    case unsafePath(String)
    /// A member that is neither file nor folder.
    case notAFile(String)
    /// Two members of the same name.
    case twice(String)
    /// More than is allowed: what, and the limit.
    case tooLarge(what: String, limit: Int64)
    /// No or several `.dist-info` folders, or one of another distribution.
    case distInfo(found: [String])
    /// A file that every wheel has (PEP 427, PEP 376) is missing.
    case missing(String)
    /// A file of `.dist-info` contradicts its format.
    case malformed(file: String, reason: String)
    /// METADATA is about another distribution or version than the name.
    case wrongMetadata(found: String)
    /// The wheel is made for other Pythons.
    case wrongPython(requires: String, target: String)
    /// The wheel has a file that RECORD does not list.
    case notInRecord(String)
    /// RECORD lists a file that the wheel has not.
    case onlyInRecord(String)
    /// A file's size or hash is not RECORD's.
    case recordMismatch(file: String, expected: String, got: String)
    /// A file of `.data` that has no place in a package.
    case unsupportedData(String)
}

extension WheelFault: CustomStringConvertible {
    /// The fault as the rest of a sentence, with what to do where there is a choice.
    public var description: String {
        switch self {
        case .badFilename: "its name is none of a wheel (PEP 427)"
        case .unreadable(let reason): "it is no readable zip file: \(reason)"
        case .unsafePath(let path): "it holds the path “\(path)”, which leads out of the folder or is no file name"
        case .notAFile(let path): "\(path) in it is a link or a device, which wheels may not hold"
        case .twice(let path): "it holds \(path) twice"
        case .tooLarge(let what, let limit): "\(what) is larger than the limit of \(limit)"
        case .distInfo(let found):
            found.isEmpty
                ? "it has no .dist-info folder of its own name"
                : "its .dist-info folder should bear its own name, it has \(found.joined(separator: ", "))"
        case .missing(let file): "\(file) is missing"
        case .malformed(let file, let reason): "\(file) is malformed: \(reason)"
        case .wrongMetadata(let found): "its METADATA is about \(found)"
        case .wrongPython(let requires, let target): "it requires Python \(requires), and \(target) is wanted"
        case .notInRecord(let file): "it holds \(file), which its RECORD does not list"
        case .onlyInRecord(let file): "its RECORD lists \(file), which it does not hold"
        case .recordMismatch(let file, let expected, let got):
            "\(file) is not what its RECORD says (expected \(expected), got \(got))"
        case .unsupportedData(let path):
            "it installs \(path) outside Python's folders, which a package of this kind cannot do; "
                + "add the file to the manifest's files: and ask for another wheel"
        }
    }
}
