import ArgumentParser
import VsdebCommands

@main
struct Main {
    static func main() async { await Vsdeb.main() }
}
