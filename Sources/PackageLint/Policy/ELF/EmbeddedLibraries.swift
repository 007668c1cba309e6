/// Libraries that are known by a text that stands in each copy of them.
///
/// The texts are messages of the libraries themselves, those that lintian's list `data/binaries/embedded-libs` names.
enum EmbeddedLibraries {
    /// One library.
    struct Library: Sendable {
        /// What it is called.
        let name: String
        /// How the names of source packages begin that are the library itself.
        let sources: [String]
        /// The texts, of which one is enough; `^` stands for the beginning of a text.
        let texts: [String]

        init(_ name: String, _ texts: String..., sources: [String]? = nil) {
            self.name = name
            self.sources = sources ?? [name]
            self.texts = texts
        }
    }

    /// The libraries of which `file` holds a copy, by name.
    static func found(in file: InspectedFile) -> [Library] {
        var found: Set<Int> = []
        file.forEachPartWithTexts { bytes in
            search.scan(bytes) { text, place in
                let owner = owners[text]
                guard !found.contains(owner.library), isThere(owner, at: place, in: bytes) else { return }
                found.insert(owner.library)
            }
        }
        return found.map { all[$0] }.sorted { $0.name < $1.name }
    }

    private struct Owner {
        let library: Int
        let isAtStart: Bool
    }

    private static func isThere(_ owner: Owner, at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if all[owner.library].name == "zlib" { return isZlib(at: place, in: bytes) }
        return !owner.isAtStart || place == 0 || !isPrintable(bytes[place - 1])
    }

    /// `inflate 1.2.13 Copyright…`: a version follows, and no word of another library's stands before.
    private static func isZlib(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let digit = place + 8
        guard digit + 2 < bytes.count, (0x30...0x39).contains(bytes[digit]) else { return false }
        guard isVersion(bytes[digit + 1]) || bytes[digit + 1] == 0x20, isVersion(bytes[digit + 2]) else { return false }
        return place < 2 || bytes[place - 1] != 0x20 || bytes[place - 2] != UInt8(ascii: "4")
    }

    private static func isVersion(_ byte: UInt8) -> Bool { byte.isNameByte || byte == 0x2E || byte == 0x2D }

    private static func isPrintable(_ byte: UInt8) -> Bool { byte == 0x09 || (0x20...0x7E).contains(byte) }

    private static let owners: [Owner] = all.enumerated().flatMap { index, library in
        library.texts.map { Owner(library: index, isAtStart: $0.hasPrefix("^")) }
    }

    private static let search = LiteralSearch(
        all.flatMap(\.texts).map { Array(($0.hasPrefix("^") ? $0.dropFirst() : $0[...]).utf8) })

    private static let av = ["libav", "ffmpeg"]

    static let all: [Library] = [
        Library("bzip2", "^This is a bug in bzip2"),
        Library("curl", "A libcurl function was given a bad argument"),
        Library("expat", "^requested feature requires XML_DTD support in Expat"),
        Library("file", "^could not find any magic files", "^could not find any valid magic files"),
        Library("freetype", "HuaTianSongTi?"),
        Library("ftgl", "FTGlyphContainer"),
        Library("gl2ps", "(C) 1999-2009 C. Geuzaine"),
        Library("glee", "Extension name exceeds 1023 characters."),
        Library("glew", "Missing GL version"),
        Library("gmp", "GNU MP: Cannot allocate memory"),
        Library("heimdal", "Heimdal NTLMSSP Mechanism", "Heimdal SPNEGO Mechanism"),
        Library("lcms", "cmsCreateTransform: intent mismatch"),
        Library("lcms2", "Unsupported number of channels for VCGT"),
        Library("libavcodec", "insufficient thread locking around avcodec_open/close()\n", sources: av),
        Library("libavdevice", "Soundcard does not support 16 bit sample format\n", sources: av),
        Library("libavfilter", "Buffer video frames, and make them accessible to the filterchain.", sources: av),
        Library("libavformat", "Format detected only with low score of %d, misdetection possible!\n", sources: av),
        Library("libavutil", "AVOption type %d of option %s not implemented yet\n", sources: av),
        Library("libgd", "gd-png error:", "gd-jpeg: error:", "gd-png: error:", "gd-jpeg error:", sources: ["libgd"]),
        Library("libgadu", "Gadu-Gadu Client Build"),
        Library("libgxps", "Invalid XPS File: cannot open fixedrepresentation"),
        Library("libidn", "^Punycode failed"),
        Library("libidn2-0", "punycode conversion resulted in overflow", sources: ["libidn2"]),
        Library("libjpeg", "^Caution: quantization tables are too coarse for baseline JPEG"),
        Library("libjsoncpp", "A valid JSON document must be either an array or an object value."),
        Library("liblivemedia", "Received incoming RTSP request:", "LIVE555 Streaming Media v"),
        Library("libm", "neg**non-integral: DOMAIN error", sources: ["glibc", "eglibc"]),
        Library("libmms", "failed to read new ASF header", sources: ["libmms", "xine-lib"]),
        Library("libmng", "TERM misplaced during creation of MNG stream"),
        Library("libmsn", "The MSN server has terminated the connection with an unknown reason code."),
        Library("libminiupnpc", "Miniupnpc Invalid Arguments", sources: ["miniupnpc"]),
        Library("libmikmod", "APUN (APlayer) and UNI (MikMod)"),
        Library("libmysqlclient", "MySQL client ran out of memory", sources: ["mysql", "mariadb"]),
        Library(
            "libpcap", "pcap_activate: The \"any\" device isn't supported", "corrupted frame on kernel ring mac offset"),
        Library("libpng", "^Potential overflow in png_zalloc", "^gamma value does not match libpng estimate"),
        Library("libquicktime", "quicktime_make_streamable: out of memory"),
        Library("libraw", "Unsupported file format or not RAW file"),
        Library("libpostproc", "using npp filters 0x%X/0x%X\n", sources: av + ["libpostproc"]),
        Library("libsass", "unknown internal error; please contact the LibSass maintainers"),
        Library("libssh2", "Invalid descriptor passed to libssh2_poll"),
        Library("libssh", "Error allocating memory for ssh_scp"),
        Library("libswscale", "Exactly one scaler algorithm must be chosen", sources: av),
        Library("libtheora", "Xiph.Org libtheora "),
        Library("libupnp", "SSDP_LIB: New Request Handler:Error", "^mserv start: Error in IPv4 listen"),
        Library("libxml2", "root and DTD name do not match"),
        Library("libyaml", "^did not find expected <stream-start>"),
        Library("libytnef", "Signature does not match. Not TNEF."),
        Library("ltdl", "^library already shutdown", sources: ["libtool"]),
        Library(
            "mbedtls", "^ASN1 - Actual length differs from expected length", "^SSL - The connection indicated an EOF"),
        Library("mpfr", "MPFR: Can't allocate memory", sources: ["mpfr4"]),
        Library("mpg123", "Warning: Encountered more data after announced end of track"),
        Library("ncurses", "Not enough memory to create terminal structure"),
        Library("nspr", "^Unable to create nspr log file"),
        Library("nss", "^My Encrytion Test Data"),
        Library(
            "openjpeg", "tcd_decode: incomplete bitstream", "tcd_decode: incomplete bit stream",
            "Cannot handle box of less than 8 bytes"),
        Library("openssl", "You need to read the OpenSSL FAQ"),
        Library("pcre3", "this version of PCRE is not compiled with PCRE_UTF8 support"),
        Library(
            "poppler", "May not be a PDF file (continuing anyway)",
            "PDF file is damaged - attempting to reconstruct xref table...", sources: ["poppler", "xpdf"]),
        Library("srtp", "srtp: in stream 0x%x:"),
        Library("sqlite", "CREATE TABLE sqlite_master("),
        Library("taglib", "One of the size bytes in the id3v2 header was greater than the allowed 128"),
        Library("t1lib", "t1lib is copyright (c) Rainer Menzner"),
        Library("tiff", "No space for PixarLog state block"),
        Library(
            "tinyxml", "^Error when TiXmlDocument added to document",
            "^Error null (0) or unexpected EOF found in input stream."),
        Library("zlib", "inflate ", "deflate ", sources: ["zlib", "klibc"]),
    ]
}
