/// The name of a member of a wheel, checked to stay inside the folder that it is expanded into.
enum WheelPath {
    /// The longest name of one file, NAME_MAX of limits.h, in bytes.
    private static let longestName = 255
    /// The longest path, below PATH_MAX so that the folder in front has room, in bytes.
    private static let longestPath = 3000

    /// The text of a path without `.`, `..`, empty parts, control characters and anything that is no UTF-8.
    static func checked(_ bytes: [UInt8]) throws(WheelFault) -> String {
        guard let path = String(validating: bytes, as: UTF8.self) else {
            throw .unsafePath(String(decoding: bytes, as: UTF8.self))
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part != "." && part != ".." && part.utf8.count <= longestName
        }
        let hasControls = path.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" }
        guard isPlain, !hasControls, bytes.count <= longestPath else { throw .unsafePath(path) }
        return path
    }
}
