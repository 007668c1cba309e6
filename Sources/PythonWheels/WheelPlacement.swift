internal import SystemPackage

/// A wheel with the folder that it goes into and the place of each of its files there.
struct WheelPlacement: Sendable {
    let root: WheelRoot
    let contents: WheelContents
    /// The path below the root by the path in the wheel; what another wheel brings with the same bytes is not in it.
    var destinations: [String: String]
    /// Paths in the wheel of what is left out.
    let omitted: [String]

    /// The name of the wheel's file.
    var wheelName: String { contents.wheel.filename.text }

    init(_ contents: WheelContents, root: WheelRoot) throws(WheelError) {
        self.root = root
        self.contents = contents
        let scheme = WheelScheme(contents.wheel.filename)
        var destinations: [String: String] = [:]
        var omitted: [String] = []
        for member in contents.members {
            do throws(WheelFault) {
                switch try scheme.destination(of: member.path) {
                case .file(let path): destinations[member.path] = path
                case .omitted: omitted.append(member.path)
                }
            } catch {
                throw .wheel(file: contents.wheel.path.string, fault: error)
            }
        }
        self.destinations = destinations
        self.omitted = omitted.sorted()
    }
}
