// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FormulaCheck.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

/// Changes formulas by chance; the same seed makes the same changes.
class Mutator
{
public:
    Mutator(QByteArrayList corpus, quint32 seed) : m_corpus(std::move(corpus)), m_random(seed) {}

    QByteArray next()
    {
        QByteArray text = any();
        for (quint32 changes = below(4) + 1; changes > 0; --changes)
            change(text);
        return text;
    }

private:
    quint32 below(qsizetype limit) { return m_random.bounded(quint32(qMax<qsizetype>(limit, 1))); }
    const QByteArray &any() { return m_corpus.at(below(m_corpus.size())); }

    void change(QByteArray &text)
    {
        const qsizetype at = below(text.size() + 1);
        const qsizetype length = below(8) + 1;
        switch (below(6)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, char(below(256)));
            break;
        case 2: { // a part of another formula
            const QByteArray &other = any();
            text.insert(at, other.mid(below(other.size()), length * 3));
            break;
        }
        case 3: // a part of its own, often: this is how depth and length grow
            text.insert(at, text.mid(below(text.size()), length).repeated(qsizetype(below(200))));
            break;
        case 4:
            if (at < text.size())
                text[at] = char(text.at(at) ^ (1 << below(8)));
            break;
        default: {
            static const QByteArrayList words {
                " and ", "(",    ")",       ",",  "[", "]",  "'", "且",   "不属于", "％",
                "𠮷",    " of ", " where ", "7d", "`", "（", "@", "not ", "-",      "10,000"};
            text.insert(at, words.at(below(words.size())));
            break;
        }
        }
    }

    QByteArrayList m_corpus;
    QRandomGenerator m_random;
};

} // namespace

class TestFormulaMutations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theCorpusHolds();
    void changedFormulasHold();

private:
    QByteArrayList m_corpus;
};

void TestFormulaMutations::initTestCase()
{
    const QDir folder(qEnvironmentVariable("STEELYARD_SOURCE") + u"/tests/fuzz/corpus/formula"_s);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_corpus << file.readAll();
    }
    QVERIFY(m_corpus.size() > 20);
}

void TestFormulaMutations::theCorpusHolds()
{
    for (const QByteArray &text : std::as_const(m_corpus))
        QVERIFY2(FormulaCheck::complaint(text).isEmpty(), text.constData());
}

void TestFormulaMutations::changedFormulasHold()
{
    Mutator mutator(m_corpus, 20260314);
    for (int i = 0; i < 5000; ++i) {
        const QByteArray text = mutator.next();
        const QString wrong = FormulaCheck::complaint(text);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u": "_s + QString::fromUtf8(text.toHex())));
    }
}

QTEST_GUILESS_MAIN(TestFormulaMutations)
#include "tst_FormulaMutations.moc"
