// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/NotifyFlow.h"

#include "app/window/DesktopMessage.h"
#include "ui/field/FieldWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int EveryMinute = 60 * 1000;
constexpr int FirstLook = 5 * 1000; ///< after the window has its figures
constexpr qsizetype MostNamed = 3;

} // namespace

NotifyFlow::NotifyFlow(WindowSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(EveryMinute);
        look();
    });
}

void NotifyFlow::start(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_told.clear();
    m_timer.start(FirstLook);
}

void NotifyFlow::stop()
{
    m_timer.stop();
    m_asking.cancel();
    m_workspace.reset();
}

bool NotifyFlow::isQuiet() const
{
    return m_settings.value(u"notify/off"_s).toBool();
}

void NotifyFlow::setQuiet(bool isQuiet)
{
    m_settings.setValue(u"notify/off"_s, isQuiet);
}

// Eight in the evening to eight in the morning, unless the settings file says other times.
DueNow::Quiet NotifyFlow::hours() const
{
    DueNow::Quiet quiet;
    const auto read = [&](const QString &key, QTime &into) {
        const QTime said = QTime::fromString(m_settings.value(key).toString(), u"HH:mm"_s);
        if (said.isValid())
            into = said;
    };
    read(u"notify/quiet_from"_s, quiet.from);
    read(u"notify/quiet_to"_s, quiet.to);
    return quiet;
}

void NotifyFlow::look()
{
    const auto workspace = m_workspace.lock();
    if (!workspace || isQuiet() || workspace->author().isNull())
        return;
    m_asking.ask(
        this, workspace.get(),
        [person = workspace->author()](const Reading &reading) {
            return FieldDay::of(person, reading.today, reading);
        },
        [this](const Result<FieldDay> &day) {
            const auto open = m_workspace.lock();
            if (!day || !open)
                return;
            const QDateTime now
                = QDateTime::fromMSecsSinceEpoch(open->clock().now(), QTimeZone::utc());
            const QList<DueNow::Item> items = DueNow::of(*day, now, hours(), m_told);
            for (const DueNow::Item &item : items)
                m_told.insert(item.key);
            if (!items.isEmpty())
                tell(items);
        });
}

void NotifyFlow::tell(const QList<DueNow::Item> &items)
{
    QStringList lines;
    for (const DueNow::Item &item : items.mid(0, MostNamed)) {
        QStringList words;
        if (item.at.isValid())
            words << item.at.toString(u"HH:mm"_s);
        words << FieldWords::reason(item.kind);
        for (const QString &word : {item.name, item.title}) {
            if (!word.isEmpty() && !words.contains(word))
                words << word;
        }
        lines << words.join(u" · "_s);
    }
    if (items.size() > MostNamed)
        lines << tr("and %n more", nullptr, int(items.size() - MostNamed));
    DesktopMessage::show(
        tr("Steelyard"), tr("Due now"), lines.join(u'\n'), this,
        [this, sentence = tr("Due now: %1").arg(lines.join(u"; "_s))] { Q_EMIT told(sentence); });
}

} // namespace Steelyard
