import QtQuick
import Madoguchi

// Every text that is seen: in the face of the language, with readings over kanji where they are wished.
RubyText {
    families: Theme.families
    readingsShown: Theme.readings
}
