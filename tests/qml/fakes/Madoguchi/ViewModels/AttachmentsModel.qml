import QtQuick

QtObject {
    property string busyField: ""
    property string refusalField: ""
    property string refusal: ""
    property string shownField: ""
    property string shownFile: ""
    property string shownText: "「見取図.pdf」（PDF、240 kB、3ページ）の1ページ目の画像"
    property string shownProblem: ""
    property var shownImage
    property int shownPage: 1
    property int shownPages: 3
    property bool shownBusy: false
    property var offered: []
    property var removed: []

    function limits(path: string): string {
        return "写真（JPEG）、画像（PNG）、PDFを8個まで。1個の大きさは8 MBまで。";
    }
    function endings(path: string): var {
        return ["jpg", "jpeg", "png", "pdf"];
    }
    function offer(path: string, files: var) {
        offered = [path, files];
    }
    function remove(path: string, sha256: string) {
        removed = [path, sha256];
    }
    function removePlace(path: string, sha256: string) {
        removed = [path, sha256, "place"];
    }
    function show(path: string, sha256: string) {
        shownField = path;
        shownFile = sha256;
    }
    function turn(pages: int) {
        shownPage = Math.max(1, Math.min(shownPages, shownPage + pages));
    }
    function hide() {
        shownField = "";
        shownFile = "";
    }
}
