import SystemPackage

/// What this program takes (proc(5)).
enum Memory {
    /// The most memory since the last ``forgetPeak()``, in MiB.
    static var peakMebibytes: Int {
        get throws {
            let status = try FileDescriptor.open("/proc/self/status", .readOnly)
            let text = try status.closeAfter {
                try String(unsafeUninitializedCapacity: 1 << 14) { buffer in
                    try status.read(into: UnsafeMutableRawBufferPointer(buffer))
                }
            }
            let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
            return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 >> 10 } ?? 0
        }
    }

    /// Begins to count anew.
    static func forgetPeak() throws {
        let file = try FileDescriptor.open("/proc/self/clear_refs", .writeOnly)
        _ = try file.closeAfter { try file.writeAll("5".utf8) }
    }
}
