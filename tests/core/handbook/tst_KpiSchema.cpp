// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiYaml.h"
#include "tests/support/JsonSchema.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

/// What a YAML reader of today makes of a node: plain numbers and truths are such.
QJsonValue json(const YAML::Node &node)
{
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto &entry : node)
            object.insert(QString::fromStdString(entry.first.Scalar()), json(entry.second));
        return object;
    }
    if (node.IsSequence()) {
        QJsonArray array;
        for (const YAML::Node &item : node)
            array.append(json(item));
        return array;
    }
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!")
        return text;
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The published schema and the reader say the same of a definition.
class TestKpiSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyShippedDefinitionFits();
    void whatTheReaderRefusesDoesNotFit_data();
    void whatTheReaderRefusesDoesNotFit();
    void bothKnowTheSameKeys_data();
    void bothKnowTheSameKeys();

private:
    QJsonObject m_schema;
};

void TestKpiSchema::initTestCase()
{
    m_schema = QJsonDocument::fromJson(contents(u":/handbook/steelyard-kpi-1.json"_s)).object();
    QCOMPARE(m_schema[u"$schema"_s].toString(), u"https://json-schema.org/draft/2020-12/schema"_s);
}

void TestKpiSchema::everyShippedDefinitionFits()
{
    const JsonSchema schema(m_schema);
    int seen = 0;
    QDirIterator files(u":/handbook"_s, {u"*.kpi.yaml"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QStringList faults = schema.faults(json(YAML::Load(contents(path).toStdString())));
        QVERIFY2(faults.isEmpty(), qPrintable(path + u": "_s + faults.join(u"; "_s)));
        ++seen;
    }
    QVERIFY(seen > 50);
}

void TestKpiSchema::whatTheReaderRefusesDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("wrong");
    QTest::addRow("another schema") << QByteArray("schema: steelyard-kpi/2");
    QTest::addRow("an id with a capital") << QByteArray("id: Won");
    QTest::addRow("a unit nobody knows") << QByteArray("unit: euro");
    QTest::addRow("a kind nobody knows") << QByteArray("kind: guess");
    QTest::addRow("one language only") << QByteArray("name: {en: Won}");
    QTest::addRow("a policy nobody knows") << QByteArray("calendar: {late: later}");
    QTest::addRow("a limit without a unit") << QByteArray("calendar: {backdate_limit: 5}");
    QTest::addRow("too many decimals") << QByteArray("decimals: 7");
    QTest::addRow("a window of minutes") << QByteArray("window: 5min");
    QTest::addRow("an aggregate of nothing") << QByteArray("aggregate: {agg: sum, expr: amount}");
    QTest::addRow("an unknown key") << QByteArray("colour: red");
    QTest::addRow("an unknown key inside") << QByteArray("target: {colour: red}");
    QTest::addRow("a truth that is none") << QByteArray("first_only: perhaps");
    QTest::addRow("an example without a period")
        << QByteArray("tests: [{ask: {node: p1}, expect: {value: 1}}]");
}

void TestKpiSchema::whatTheReaderRefusesDoesNotFit()
{
    QFETCH(const QByteArray, wrong);
    const QMap<QByteArray, QByteArray> sound {
        {"schema", "schema: steelyard-kpi/1"},
        {"id", "id: won"},
        {"version", "version: 1.0.0"},
        {"name", "name: {zh: 赢, en: Won}"},
        {"kind", "kind: count"},
        {"aggregate", "aggregate: {of: opportunity, time: won_at}"}};
    const auto text = [&sound](const QByteArray &line) -> QByteArray {
        QMap<QByteArray, QByteArray> lines = sound;
        if (!line.isEmpty())
            lines.insert(line.left(line.indexOf(':')), line);
        return lines.values().join('\n') + '\n';
    };
    const JsonSchema schema(m_schema);
    QVERIFY(KpiYaml::read(text({}), u"t"_s));
    QCOMPARE(schema.faults(json(YAML::Load(text({}).toStdString()))), QStringList());
    QVERIFY(!KpiYaml::read(text(wrong), u"t"_s));
    QVERIFY(!schema.faults(json(YAML::Load(text(wrong).toStdString()))).isEmpty());
}

// Every word that the reader's sources name is tried as a key in every place that has keys; the
// reader must take it exactly where the schema lists it.
void TestKpiSchema::bothKnowTheSameKeys_data()
{
    QTest::addColumn<QString>("frame"); ///< with %1 where the key stands
    QTest::addColumn<QStringList>("way");
    const QStringList root {u"properties"_s};
    const auto in = [&root](const QString &key) -> QStringList {
        return root + QStringList {key, u"properties"_s};
    };
    QTest::addRow("the definition") << u"%1: 1"_s << root;
    for (const QString &key : {u"effective"_s, u"compare"_s, u"fallback"_s, u"credit"_s,
                               u"calendar"_s, u"dimensions"_s, u"target"_s, u"relations"_s})
        QTest::addRow("%s", qPrintable(key)) << QString(key + u": {%1: 1}"_s) << in(key);
    QTest::addRow("a text") << u"name: {%1: 1}"_s
                            << QStringList {u"$defs"_s, u"localText"_s, u"properties"_s};
    QTest::addRow("an aggregate") << u"aggregate: {%1: 1}"_s
                                  << QStringList {u"$defs"_s, u"aggregate"_s, u"properties"_s};
    QTest::addRow("a counting rule")
        << u"variants: {v: {%1: 1}}"_s << QStringList {u"$defs"_s, u"variant"_s, u"properties"_s};
    QTest::addRow("an example") << u"tests: [{%1: 1}]"_s
                                << QStringList {u"properties"_s, u"tests"_s, u"items"_s,
                                                u"properties"_s};
}

void TestKpiSchema::bothKnowTheSameKeys()
{
    QFETCH(const QString, frame);
    QFETCH(const QStringList, way);
    QJsonObject at = m_schema;
    for (const QString &step : way)
        at = at[step].toObject();
    const QStringList listed = at.keys();

    QSet<QString> words(listed.begin(), listed.end());
    const QString folder = qEnvironmentVariable("STEELYARD_SOURCE") + u"/core/handbook/"_s;
    static const QRegularExpression word(u"u\"([a-z_]+)\"_s"_s);
    for (const QString &source : {u"KpiYaml.cpp"_s, u"PartsReader.cpp"_s}) {
        const QString text = QString::fromUtf8(contents(folder + source));
        QVERIFY(!text.isEmpty());
        for (auto it = word.globalMatch(text); it.hasNext();)
            words.insert(it.next().captured(1));
    }
    for (const QString &key : std::as_const(words)) {
        const auto read = KpiYaml::read(frame.arg(key).toUtf8(), u"t"_s);
        const bool isKnown = read || read.error().code != "handbook.unknown_key"_L1
            || read.error().values.value(u"key"_s).toString() != key;
        QVERIFY2(
            isKnown == listed.contains(key),
            qPrintable(QString(key + (isKnown ? u" is not in the schema"_s : u" is not read"_s))));
    }
}

QTEST_GUILESS_MAIN(TestKpiSchema)
#include "tst_KpiSchema.moc"
