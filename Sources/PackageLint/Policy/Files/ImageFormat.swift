/// Formats of pictures, told by the name's ending and by the first bytes.
enum ImageFormat: String {
    case png = "PNG"
    case jpeg = "JPEG"
    case gif = "GIF"
    case tiff = "TIFF"
    case xpm = "XPM"
    case netpbm = "Netpbm"
    case svg = "SVG"

    /// The format that files with this ending have.
    init?(ending: Substring) {
        switch ending {
        case "png", "PNG": self = .png
        case "jpg", "jpeg", "JPG", "JPEG": self = .jpeg
        case "gif", "GIF": self = .gif
        case "tif", "tiff", "TIF", "TIFF": self = .tiff
        case "xpm", "XPM": self = .xpm
        case "pbm", "pgm", "pnm", "ppm", "PBM", "PGM", "PNM", "PPM": self = .netpbm
        case "svg", "SVG": self = .svg
        default: return nil
        }
    }

    /// The format that `content` has.
    init?(content: [UInt8]) {
        if let known = Self.magics.first(where: { content.starts(with: $0.bytes) })?.format {
            self = known
        } else if Self.isNetpbm(content) {
            self = .netpbm
        } else if Self.isSVG(content) {
            self = .svg
        } else {
            return nil
        }
    }

    private static let magics: [(bytes: [UInt8], format: ImageFormat)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52], .png),
        ([0xFF, 0xD8, 0xFF], .jpeg), (Array("GIF8".utf8), .gif), ([0x4D, 0x4D, 0, 0x2A], .tiff),
        ([0x49, 0x49, 0x2A, 0], .tiff), (Array("/* XPM */".utf8), .xpm),
    ]

    /// `P1` to `P6`, then width and height.
    private static func isNetpbm(_ content: [UInt8]) -> Bool {
        guard content.count > 6, content[0] == 0x50, (0x31...0x36).contains(content[1]), content[2] == 0x0A else {
            return false
        }
        let size = content[3...].prefix { $0 != 0x0A }.split(separator: 0x20)
        return size.count >= 2 && size.joined().allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isSVG(_ content: [UInt8]) -> Bool {
        if content.starts(with: Array("<svg".utf8)) { return true }
        guard content.starts(with: Array("<?xml".utf8)) else { return false }
        return svgElement.first(in: Array(content.prefix(4096))) != nil
    }

    private static let svgElement = KeywordSearch(["<svg"])
}
