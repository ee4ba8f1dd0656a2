#include "benefits/benefit_book.h"

#include <algorithm>

namespace madoguchi
{

QList<int> rootsOf(const Benefit &benefit, const BenefitRule &rule)
{
    QList<int> roots{rule.requirement->node};
    for (const BenefitAmount &amount : rule.amounts) {
        roots += amount.yen->node;
    }
    if (benefit.window.after) {
        roots += benefit.window.after->node;
    }
    return roots;
}

Result<std::shared_ptr<const BenefitBook>> BenefitBook::fromFiles(const BenefitFiles &files)
{
    QList<FileFault> faults;
    auto book = readable(files, faults);
    if (!faults.isEmpty()) {
        Error error = faults.first().error;
        error.detail = faults.first().file + QLatin1String(": ") + error.detail;
        error.facts.insert(QStringLiteral("file"), faults.first().file);
        return failure(error);
    }
    return book;
}

std::shared_ptr<const BenefitBook> BenefitBook::readable(const BenefitFiles &files, QList<FileFault> &faults)
{
    std::shared_ptr<BenefitBook> book(new BenefitBook);
    const auto note = [&](const QString &file, const Outcome &outcome) {
        if (!outcome) {
            faults += FileFault{file, outcome.error()};
        }
    };
    // The facts that the engine knows itself stand in the base file: it is read first.
    const QString base = QStringLiteral("base.json");
    QStringList factFiles = files.facts.keys();
    std::stable_partition(factFiles.begin(), factFiles.end(),
                          [&](const QString &file) { return file == base; });
    for (const QString &file : std::as_const(factFiles)) {
        note(QLatin1String("facts/") + file, book->m_facts.add(file, files.facts.value(file)));
    }
    note(QStringLiteral("facts"), book->m_facts.finish());
    for (auto it = files.tables.begin(); it != files.tables.end(); ++it) {
        note(QLatin1String("tables/") + it.key(), book->m_tables.add(it.key(), it.value()));
    }
    ExpressionReader expressions(book->m_facts, book->m_tables, book->m_program);
    for (auto it = files.definitions.begin(); it != files.definitions.end(); ++it) {
        const QString file = QLatin1String("definitions/") + it.key();
        note(file, expressions.addDefinitions(file, it.value()));
    }
    if (book->m_facts.birth() < 0 || book->m_facts.relation() < 0 || book->m_facts.town() < 0) {
        return {};
    }
    // Half of the time goes into parsing, and no file needs another for that.
    const QStringList names = files.benefits.keys();
    const std::vector<JsonReader> parsed =
        JsonReader::fromTexts(files.benefits.values(), Benefit::largestFile);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto benefit = Benefit::fromJson(parsed.at(size_t(i)), expressions);
        if (benefit && benefit->id + QLatin1String(".json") != names.at(i)) {
            benefit = failure(ErrorCode::CatalogueInvalid, QStringLiteral("/id: not the name of the file"),
                              {{QStringLiteral("pointer"), QStringLiteral("/id")}});
        }
        if (!benefit) {
            faults += FileFault{names.at(i), benefit.error()};
            continue;
        }
        book->m_benefits += *std::move(benefit);
    }
    for (auto it = expressions.definitions().begin(); it != expressions.definitions().end(); ++it) {
        const auto made = expressions.readDefinition(it.key());
        if (made) {
            book->m_definitions.insert(it.key(), *made);
        } else {
            faults += FileFault{it->file, made.error()};
        }
    }
    std::sort(book->m_benefits.begin(), book->m_benefits.end(),
              [](const Benefit &a, const Benefit &b) { return a.id < b.id; });
    book->m_program.link();
    book->findConcerned();
    return book;
}

void BenefitBook::findConcerned()
{
    std::vector<int> seen(m_program.nodes().size(), -1);
    for (int index = 0; index < m_benefits.size(); ++index) {
        QList<int> open;
        for (const BenefitRule &rule : m_benefits.at(index).rules) {
            open += rootsOf(m_benefits.at(index), rule);
        }
        while (!open.isEmpty()) {
            const int at = open.takeLast();
            if (seen[size_t(at)] == index) {
                continue;
            }
            seen[size_t(at)] = index;
            const Node &node = m_program.nodes()[size_t(at)];
            if (node.op == Op::Fact) {
                QList<int> &list = m_concerned[int(node.a)];
                if (list.isEmpty() || list.last() != index) {
                    list += index;
                }
            }
            for (const int argument : m_program.arguments(node)) {
                open += argument;
            }
        }
    }
}

const Benefit *BenefitBook::benefit(const QString &id) const
{
    const auto found =
        std::lower_bound(m_benefits.begin(), m_benefits.end(), id,
                         [](const Benefit &b, const QString &wanted) { return b.id < wanted; });
    return found != m_benefits.end() && found->id == id ? &*found : nullptr;
}

const QList<int> &BenefitBook::concernedBy(int fact) const
{
    static const QList<int> none;
    const auto found = m_concerned.constFind(fact);
    return found == m_concerned.constEnd() ? none : *found;
}

} // namespace madoguchi
