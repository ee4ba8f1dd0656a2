"""What a translation must keep, whatever it says."""
import re

KANJI = "[\u3005\u3006\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
KANA = r"[ぁ-ゖァ-ヺー]"
NOTATION = re.compile(r"｛([^｛｜｝]+)｜([^｛｜｝]+)｝")
PLACES = re.compile(r"%?\{[A-Za-z]\w*\}|%L?\d|%n")
# An hour or a minute, written as a language writes it (letters of UTS 35).
TIME_PARTS = {"{K}": "hour", "{h}": "hour", "{H}": "hour", "{m}": "minute", "{mm}": "minute"}
KEYS = re.compile(r"(?<![A-Za-z])(Ctrl|Alt|Shift|F\d{1,2})(?![A-Za-z])")
STRAIGHT_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
FULL_WIDTH = re.compile(r"[０-９Ａ-Ｚａ-ｚ]")
# Between brackets and quotation marks stand the Japanese words that people meet on cards, forms and signs.
BRACKETS = re.compile(r"\([^()]*\)|（[^（）]*）|「[^「」]*」|『[^『』]*』|“[^“”]*”|《[^《》]*》|\[[^\[\]]*\]")
HANGUL, DEVANAGARI = re.compile(r"[가-힣]"), re.compile(r"[ऀ-ॿ]")
CHINESE = ("zh-Hans", "zh-Hant")


def plain(text):
    return NOTATION.sub(r"\1", text)


def bare(text):
    """Without what stands in brackets, also in brackets of brackets."""
    before = None
    while before != text:
        before, text = text, BRACKETS.sub("", text)
    return text


def places(text):
    return sorted(TIME_PARTS.get(place, place) for place in PLACES.findall(text))


def of_form(ja, text):
    if places(ja) != places(text):
        yield f"places differ: {' '.join(PLACES.findall(ja)) or 'none'} in the source"
    # A full-width bracket brings its own space.
    begins = re.match(r"\s*", text)[0]
    if not (ja.startswith("（") and begins == " ") and re.match(r"\s*", ja)[0] != begins or re.search(r"\s*$", ja)[0] != re.search(r"\s*$", text)[0]:
        yield "space at the beginning or end differs"
    if set(KEYS.findall(ja)) != set(KEYS.findall(text)):
        yield "names of keys differ"
    if FULL_WIDTH.search(text) and not FULL_WIDTH.search(ja):
        yield "full-width Latin letters or digits"
    if STRAIGHT_APOSTROPHE.search(text):
        yield "a straight apostrophe in a word: write ’"


def of_easy_japanese(text):
    rest = NOTATION.sub("", text)
    if re.search(r"[｛｜｝]", rest):
        yield "a broken reading: write ｛漢字｜かんじ｝"
    if re.search(KANJI, rest):
        yield f"kanji without a reading: {''.join(re.findall(KANJI, rest))}"
    if "%｛" in text or PLACES.search("".join(word for word, _ in NOTATION.findall(text))):
        yield "a reading swallows a place: write %1｛日｜にち｝"
    for word, reading in NOTATION.findall(text):
        if not re.fullmatch(r"[ぁ-ゖー]+", reading):
            yield f"the reading of {word} is no hiragana"
        if not re.search(KANJI, word):
            yield f"a reading over {word}, which has no kanji"


def of_script(language, ja, text):
    own = bare(text)
    if re.search(r"[｛｜｝]", text):
        yield "readings are for easy Japanese alone"
    if re.search(KANA, own):
        yield "kana outside brackets"
    if language not in CHINESE and re.search(KANJI, own):
        yield "kanji outside brackets"
    if language != "ko" and HANGUL.search(text) or language != "ne" and DEVANAGARI.search(text):
        yield "another language's letters"
    says_something = re.search(KANJI + "|" + KANA, PLACES.sub("", ja)) and len(PLACES.sub("", own.replace("Madoguchi", "")).strip()) > 3
    if language == "ko" and says_something and not HANGUL.search(own):
        yield "no Korean"
    if language == "ne" and says_something and not DEVANAGARI.search(own):
        yield "no Nepali"
    if language in CHINESE and says_something and not re.search(KANJI, own):
        yield "no Chinese"


def faults(language, ja, text):
    """What is wrong with `text` as the translation of `ja`; nothing when all is well."""
    found = list(of_form(ja, plain(text)))
    found += of_easy_japanese(text) if language == "ja-simple" else of_script(language, ja, text)
    return found


def can_fail():
    """Each rule, on made-up texts: a check that can not fail checks nothing."""
    bad = [("en", "%1件", "items"), ("en", "あと%1日 ", "%1 days left"), ("en", "Ctrlキー", "Control key"), ("en", "番号", "Ｎumber"),
           ("ja-simple", "住所", "住所"), ("ja-simple", "住所", "｛住所｜ジュウショ｝"), ("ja-simple", "住所", "｛住所じゅうしょ｝"),
           ("ja-simple", "あと%1日", "あと%｛1日｜ついたち｝"),
           ("ko", "転出届", "전출 とどけ"), ("ko", "手続をする", "手續 진행"), ("ko", "カードを読む", "Read the card"),
           ("zh-Hans", "カードを読む", "读取カード"), ("ne", "カードを読む", "Read the card"), ("vi", "役所", "｛役所｜やくしょ｝"),
           ("zh-Hant", "カードを読む", "Read the card"), ("en", "言葉", "말"), ("en", "持ち主の名前", "The owner's name")]
    for language, ja, text in bad:
        assert faults(language, ja, text), f"not seen: {language} {ja} → {text}"
    good = [("en", "%1の転出届", "Moving-out notice (転出届) of %1"), ("ja-simple", "住所を書く", "｛住所｜じゅうしょ｝を ｛書｜か｝く"),
            ("ko", "転出届", "전출 신고(転出届)"), ("zh-Hans", "マイナンバーカード", "个人编号卡（マイナンバーカード）"), ("ne", "%1 さん", "%1")]
    for language, ja, text in good:
        assert not faults(language, ja, text), f"refused: {text}: {faults(language, ja, text)}"
